import type { Pushes } from '#contract/api';
import type { PushName } from '#contract/channel-names';

/** Tells the window something it did not ask for. */
export type Push = <P extends PushName>(push: P, message: Pushes[P]) => void;
