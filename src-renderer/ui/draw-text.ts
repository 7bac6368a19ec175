/** Pieces of a drawing that hold nothing but words. */
function wordsIn(svg: SVGSVGElement): SVGTextContentElement[] {
  const found = [...svg.querySelectorAll<SVGTextContentElement>('text, tspan')];
  return found.filter((element) => element.children.length === 0 && (element.textContent ?? '').trim() !== '');
}

/**
 * Writes the words of a drawing onto a canvas in the page's own face.
 * An svg drawn as a picture may not load faces, so its words would come out in another one.
 */
export function drawText(context: CanvasRenderingContext2D, svg: SVGSVGElement, scale: number): void {
  for (const element of wordsIn(svg)) {
    const style = getComputedStyle(element);
    const place = element.getCTM();
    if (!place || style.visibility === 'hidden' || style.display === 'none') continue;
    const start = element.getStartPositionOfChar(0);
    context.setTransform(
      place.a * scale,
      place.b * scale,
      place.c * scale,
      place.d * scale,
      place.e * scale,
      place.f * scale,
    );
    context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
    context.fillStyle = style.fill;
    context.fillText(element.textContent ?? '', start.x, start.y);
  }
}
