"""docxtpl_letter.py FOLDER N: the median of N letters in milliseconds; N = 1 makes one letter, as a whole process."""
import io
import json
import os
import sys
import time

from docxtpl import DocxTemplate

folder, times = sys.argv[1], int(sys.argv[2])
with open(os.path.join(folder, "docxtpl.docx"), "rb") as file:
    template = file.read()
with open(os.path.join(folder, "facts.json"), encoding="utf-8") as file:
    facts = json.load(file)


def letter():
    document = DocxTemplate(io.BytesIO(template))
    document.render(facts, autoescape=True)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


if times == 1:
    with open(os.path.join(folder, "out-docxtpl.docx"), "wb") as file:
        file.write(letter())
else:
    taken = []
    for i in range(-20, times):
        start = time.perf_counter()
        letter()
        if i >= 0:
            taken.append((time.perf_counter() - start) * 1000)
    taken.sort()
    print(f"docxtpl {taken[times // 2]:.4f}")
