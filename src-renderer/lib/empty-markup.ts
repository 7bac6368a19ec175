/**
 * React Aria empties what it announced by assigning an empty `innerHTML`. The page's policy lets no text become
 * markup, not even none; to empty an element needs no markup, so that one assignment is done without.
 */
const markup = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
if (markup?.set) {
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...markup,
    set(this: Element, text: unknown) {
      if (text === '') this.replaceChildren();
      else markup.set?.call(this, text);
    },
  });
}
