/** Does something once what floated is gone and has given the focus back to its button: by the next frame but one. */
export function afterFloat(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}
