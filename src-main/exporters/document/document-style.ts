/**
 * The look of every document that leaves: one measure of 504 points on both papers (12 columns of 31 and 11 gutters of
 * 12), a vertical unit of 4, text 8.25/12, notes 7/10. Rules are drawn without adding to a height.
 */
export const documentStyle = `
.doc{--paper:#fff;--ink:#14171a;--ink-2:#3f464e;--ink-3:#5c646d;--rule:#aab1b9;--hair:#d5d9de;--c1:#1b3656;--c2:#74869a;
--text:'Inter Print','Inter Variable',Inter,'Noto Sans JP','Hiragino Sans','Yu Gothic UI','Noto Sans Arabic','Segoe UI',system-ui,sans-serif;
--display:'Inter Print Display','Inter Print','Inter Variable',Inter,'Noto Sans JP','Hiragino Sans','Yu Gothic UI','Noto Sans Arabic','Segoe UI',system-ui,sans-serif;
--small:'Inter Print SC','Inter Print','Inter Variable',system-ui,sans-serif;
display:block;box-sizing:border-box;inline-size:504pt;max-inline-size:100%;color:var(--ink);background:var(--paper);font:400 8.25pt/12pt var(--text);
font-kerning:normal;font-synthesis:none;overflow-wrap:break-word;text-wrap:pretty;orphans:2;widows:2;hyphens:manual;color-scheme:light;text-align:start}
.doc *,.doc *::before,.doc *::after{box-sizing:border-box}
.doc :is(h1,h2,h3,p,ul,dl,dt,dd,figure,table){margin:0;padding:0;border:0}
.doc ul{list-style:none}
.doc b{font-weight:600}
.doc svg{display:block;overflow:visible}
.doc .chart{direction:ltr;max-inline-size:100%;block-size:auto}
.doc svg text{font-family:var(--text)}
.doc figure{break-inside:avoid}
.doc .mark{display:inline-block;vertical-align:-.04em;margin-inline-end:3.5pt;flex:none}
.doc .label{font:500 7.9pt/12pt var(--small);color:var(--c1)}
.doc .note{font:400 7pt/10pt var(--text);color:var(--ink-3)}
.doc .num{font-variant-numeric:tabular-nums lining-nums;text-align:end;white-space:nowrap}
.doc .mute,.doc .empty{color:var(--ink-3)}
.doc .empty{padding-block:2pt}
.doc .write span{display:block;block-size:22pt;border-block-end:.5pt solid var(--rule)}
.doc .cols{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));column-gap:12pt}
.doc .s3{grid-column:span 3}.doc .s6{grid-column:span 6}.doc .s9{grid-column:span 9}
.doc .block{margin-block-start:16pt}
.doc .keep{break-inside:avoid}
.doc .mast{position:relative;padding-block-end:10pt;margin-block-end:10pt}
.doc .mast::after{content:"";position:absolute;inset-inline:0;inset-block-end:0;block-size:2pt;background:var(--c1)}
.doc .mast-top{display:flex;justify-content:space-between;align-items:center;column-gap:24pt;min-block-size:24pt;margin-block-end:8pt}
.doc .mast-main{min-block-size:32pt;display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:24pt;align-items:end}
.doc .mast-main.stack{grid-template-columns:minmax(0,1fr);row-gap:4pt}
.doc h1{font:600 22pt/28pt var(--display);letter-spacing:-.019em;text-wrap:balance}
.doc h1.l{font-size:18pt;line-height:24pt}.doc h1.m{font-size:14pt;line-height:20pt;letter-spacing:-.01em}.doc h1.s{font-size:11.5pt;line-height:16pt;letter-spacing:-.006em}
.doc .mast-sub{margin-block-start:1pt;color:var(--ink-2)}
.doc .mast-meta{font:400 7pt/10pt var(--text);color:var(--ink-3);text-align:end;max-inline-size:203pt;padding-block-end:2pt}
.doc .mast-meta>*{display:block}.doc .mast-meta b{color:var(--ink);font-weight:500}
.doc .stack .mast-meta{text-align:start;max-inline-size:none;padding:0}
.doc .finding{font:400 14pt/20pt var(--display);letter-spacing:-.006em}
.doc h2.sec{font:600 9.5pt/16pt var(--text);display:flex;gap:6pt;align-items:baseline;position:relative;padding-block-start:4pt;margin-block-end:4pt;break-after:avoid;break-inside:avoid}
.doc h2.sec::before{content:"";position:absolute;inset-inline:0;inset-block-start:0;border-block-start:.75pt solid var(--ink)}
.doc .n{color:var(--c1);min-inline-size:8pt}
.doc .legend{font:400 7pt/10pt var(--text);color:var(--ink-3);margin-inline-start:auto;display:inline-flex;flex-wrap:wrap;justify-content:flex-end;gap:2pt 12pt;align-items:center}
.doc .legend span{display:inline-flex;align-items:center}.doc .legend .mark{vertical-align:0}
.doc .oc{padding-block:10pt 12pt;position:relative;break-inside:avoid}
.doc .oc+.oc::before{content:"";position:absolute;inset-inline:0;inset-block-start:0;border-block-start:.5pt solid var(--rule)}
.doc .under{font:500 7.9pt/12pt var(--small);color:var(--ink-2);margin-block-end:6pt}
.doc .ocn{font:600 20pt/20pt var(--display);color:var(--c1);margin-block-end:6pt}
.doc .ocs{display:flex;align-items:center}
.doc .ocv{display:flex;margin-block-start:8pt}
.doc .ocv .mark{margin-block-start:2.6pt}.doc .ocv .note{display:block}
.doc .words{font:600 13pt/18pt var(--display);letter-spacing:-.008em;text-indent:-.4em;text-wrap:balance;break-after:avoid}
.doc .meas{margin-block:1pt 2pt}
.doc .pown{margin-block-start:8pt}
.doc .pown dt{font:400 7pt/10pt var(--text);color:var(--ink-3)}
.doc .pown dd{margin-block-end:3pt}
.doc ul.steps{margin-block-start:8pt}
.doc ul.steps li{display:grid;grid-template-columns:14pt minmax(0,1fr) auto;column-gap:0;padding-block:1pt;align-items:start;break-inside:avoid}
.doc ul.steps .mark{margin-block-start:1.6pt}
.doc table{border-collapse:separate;border-spacing:0;inline-size:100%}
.doc :is(th,td){padding:3pt 8pt 3pt 0;text-align:start;vertical-align:top;font-weight:400;position:relative}
.doc :is(th,td):last-child{padding-inline-end:0}
.doc :is(th,td).num{text-align:end}
.doc thead{display:table-header-group}
.doc thead th{font:500 7.6pt/10pt var(--small);color:var(--ink-2);vertical-align:bottom}
.doc tr{break-inside:avoid}
.doc :is(tbody td,tbody th,thead th)::after{content:"";position:absolute;inset-inline:0;inset-block-end:0;border-block-end:.5pt solid var(--hair)}
.doc thead th::after{border-color:var(--rule)}
.doc tbody tr:last-child>*::after{border-color:transparent}
.doc .receipt{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,9fr);column-gap:12pt;padding-block:4pt 6pt;position:relative;break-inside:avoid}
.doc .receipt .ocv{margin:0}
.doc .receipt+.receipt::before,.doc .items li+li::before,.doc .dated>div+div::before{content:"";position:absolute;inset-inline:0;inset-block-start:0;border-block-start:.5pt solid var(--hair)}
.doc .items li{position:relative;padding-block:3pt 5pt}
.doc .items .note{display:block}
.doc .dated>div{display:grid;grid-template-columns:60pt minmax(0,1fr);column-gap:8pt;padding-block:3pt;position:relative}
.doc .dated dt{color:var(--ink-2);font-variant-numeric:tabular-nums}
.doc .sign p{padding-block-start:30pt;position:relative}
.doc .sign p::before{content:"";display:block;border-block-end:.5pt solid var(--ink-3);margin-block-end:3pt}
.doc .sign{break-inside:avoid}
`;

/** Around the document, where it is a page of its own. */
export const pageStyle = (paper: 'a4' | 'letter'): string => `
@page{size:${paper === 'a4' ? '210mm 297mm' : '8.5in 11in'};margin:${paper === 'a4' ? '48pt 45.4pt 61.88pt' : '48pt 54pt 60pt'}}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact;text-rendering:geometricPrecision}
body{margin:0}
@media screen{html{background:#dfe2e5}body{box-sizing:border-box;max-inline-size:612pt;margin:24pt auto;padding:36pt 45pt 48pt;background:#fff}}
@media screen and (max-width:660px){body{margin:0;padding:20px}.doc .cols>*{grid-column:1/-1}.doc .mast-main{grid-template-columns:minmax(0,1fr);row-gap:6pt}.doc .mast-meta{text-align:start}.doc .words{text-indent:0}}
`;
