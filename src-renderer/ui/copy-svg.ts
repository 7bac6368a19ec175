import { drawText } from './draw-text.ts';

/** What must be written into a copied drawing, because it leaves its style sheets behind. */
const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'display',
] as const;

function paint(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of PAINT) {
    const value = style.getPropertyValue(property);
    // Address-like fills point at patterns: the copy has its own, under the same names.
    if (value !== '') to.setAttribute(property, value.replaceAll(/url\("[^"]*#/g, 'url("#'));
  }
  to.removeAttribute('class');
  to.removeAttribute('style');
  const sources = [...from.children];
  [...to.children].forEach((child, index) => {
    const source = sources[index];
    if (source) paint(source, child);
  });
}

/** A drawing that stands by itself, but for its words: every colour written in, hatchings inside, on the page's paper. */
export function standaloneSvg(svg: SVGSVGElement): string {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  paint(svg, copy);
  for (const words of copy.querySelectorAll('text, tspan')) words.setAttribute('visibility', 'hidden');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);

  const hatches = document.querySelector('#hatch-defs defs');
  if (hatches) {
    const defs = hatches.cloneNode(true) as Element;
    paint(hatches, defs);
    copy.prepend(defs);
  }
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(paper);
  return new XMLSerializer().serializeToString(copy);
}

/** Draws an svg at twice its size and hands it over as PNG. */
export async function svgAsPng(svg: SVGSVGElement, scale = 2): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standaloneSvg(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw on');
  context.scale(scale, scale);
  context.drawImage(image, 0, 0, width, height);
  drawText(context, svg, scale);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))), 'image/png');
  });
}
