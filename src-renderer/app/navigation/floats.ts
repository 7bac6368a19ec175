const floatQuery = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** Messages at the foot of the window call themselves alert dialogs, but stand beside the page and not above it. */
const isMessage = (element: Element): boolean => element.closest('[role="region"]') !== null;

/** Whether something is in a dialog or a menu, which has the keys to itself. */
export const isInFloat = (target: EventTarget | null): boolean => {
  const float = target instanceof Element ? target.closest(floatQuery) : null;
  return float !== null && !isMessage(float);
};

/** Whether a dialog or a menu is open above the page. */
export const isFloatOpen = (page: Document): boolean =>
  [...page.querySelectorAll(floatQuery)].some((float) => !isMessage(float));
