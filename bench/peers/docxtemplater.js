// node docxtemplater.js FOLDER N: the median of N letters in milliseconds; N = 1 makes one letter, as a whole process.
const fs = require("fs");
const path = require("path");
const PizZip = require("pizzip");
const Docxtemplater = require("docxtemplater");

const [folder, times] = [process.argv[2], Number(process.argv[3])];
const template = fs.readFileSync(path.join(folder, "docxtemplater.docx"));
const facts = JSON.parse(fs.readFileSync(path.join(folder, "facts.json"), "utf8"));

function letter() {
  const document = new Docxtemplater(new PizZip(template), { linebreaks: true, paragraphLoop: true });
  document.render(facts);
  return document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
}

if (times === 1) {
  fs.writeFileSync(path.join(folder, "out-docxtemplater.docx"), letter());
} else {
  const taken = [];
  for (let i = -400; i < times; i++) {
    const start = process.hrtime.bigint();
    letter();
    if (i >= 0) taken.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  taken.sort((a, b) => a - b);
  console.log(`docxtemplater ${taken[Math.floor(times / 2)].toFixed(4)}`);
}
