import { expect, test } from 'vitest';
import { markdownOfHtml } from '../../../src-renderer/features/account/notes/pasted-html.ts';

test.each([
  ['<p>one</p><p>two <b>bold</b> <i>slant</i></p>', 'one\n\ntwo **bold** *slant*'],
  ['<h2>Title</h2><ul><li>a<ul><li>b</li></ul></li></ul>', '## Title\n\n- a\n  - b'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>', '| a | b |\n| - | - |\n| 1 | 2 |'],
  ['<ul><li><input type="checkbox" checked> done</li></ul>', '- [x] done'],
  ['<a href="https://x.example/">site</a>', '[site](https://x.example/)'],
  ['<pre><code>a  b\nc</code></pre>', '```\na  b\nc\n```'],
])('N7 the form stays: %s', (html, markdown) => {
  expect(markdownOfHtml(html)).toBe(markdown);
});

test.each([
  ['<script>alert(1)</script>words', 'words'],
  ['<style>p{color:red}</style><p style="color:red" onclick="x()">words</p>', 'words'],
  ['<a href="javascript:alert(1)">words</a>', 'words'],
  ['<a href="java\nscript:alert(1)">words</a>', 'words'],
  ['<a href="data:text/html,x">words</a>', 'words'],
  ['<a href="file:///etc/passwd">words</a>', 'words'],
  ['<img src="https://x.example/a.png" alt="a chart">', '[a chart](https://x.example/a.png)'],
  ['<img src="data:image/png;base64,AAAA" alt="a chart">', 'a chart'],
  ['<iframe src="https://x.example"></iframe><p>words</p>', 'words'],
  ['<p>words<span style="display:none">hidden</span></p>', 'words'],
  ['<!-- <p>x</p> --><p>words</p>', 'words'],
])('N7 what could act, and what only looks, goes: %s', (html, markdown) => {
  expect(markdownOfHtml(html)).toBe(markdown);
});

test('N7 Word: comments, office tags and list signs go, lists and bold stay', () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--><style>@font-face{font-family:Calibri}</style></head>
<body lang=EN-GB><!--StartFragment--><h1><span style='mso-fareast-font-family:"Times New Roman"'>Plan<o:p></o:p></span></h1>
<p class=MsoNormal><b>They want</b> two years.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>first<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>second</p><!--EndFragment--></body></html>`;
  expect(markdownOfHtml(html)).toBe('# Plan\n\n**They want** two years.\n\n- first\n- second');
});
