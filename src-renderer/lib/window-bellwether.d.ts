import type { AppApi } from '#contract/api';

declare global {
  interface Window {
    /** The only way out of the page; put there by the preload. */
    readonly bellwether: AppApi;
  }
}
