"""Checks a bag as RFC 8493 describes it: declaration, complete payload manifest, tag manifest, Payload-Oxum. Ends with 1 and says what is wrong.

Where the validator of the Library of Congress (bagit-python) is installed, it is asked, too.
"""
import hashlib
import os
import re
import sys

bag = sys.argv[1]


def fail(why):
    print(why)
    sys.exit(1)


def read(name):
    with open(os.path.join(bag, name), encoding="utf-8", newline="") as f:
        return f.read()


def sha256(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


def entries(name):
    for line in read(name).split("\n"):
        if line:
            match = re.fullmatch(r"([0-9a-fA-F]{64})[ \t]+(\S.*)", line)
            if not match:
                fail(f"{name}: bad line")
            yield match.group(1).lower(), re.sub("%(0A|0D|25)", lambda m: chr(int(m.group(1), 16)), match.group(2), flags=re.I)


if read("bagit.txt") != "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n":
    fail("bagit.txt")
payload = dict((path, digest) for digest, path in entries("manifest-sha256.txt"))
files = [os.path.join(root, f) for root, _, names in os.walk(os.path.join(bag, "data")) for f in names]
there = {os.path.relpath(f, bag).replace(os.sep, "/") for f in files}
if there != set(payload):
    fail("payload is not what the manifest lists")
for path, digest in payload.items():
    if sha256(os.path.join(bag, path)) != digest:
        fail(f"{path}: digest")
for digest, path in entries("tagmanifest-sha256.txt"):
    if path.startswith("data/") or sha256(os.path.join(bag, path)) != digest:
        fail(f"{path}: digest")
oxum = re.search(r"^Payload-Oxum: (\d+)\.(\d+)$", read("bag-info.txt"), re.M)
if not oxum or int(oxum[1]) != sum(os.path.getsize(f) for f in files) or int(oxum[2]) != len(files):
    fail("Payload-Oxum")
try:
    import bagit
except ImportError:
    pass
else:
    if not bagit.Bag(bag).is_valid():
        fail("bagit-python refuses it")
print("valid")
