import { useCall } from '../../lib/api.ts';

/** Settings of this book and of this window. */
export function SettingsPage() {
  const { data } = useCall('settings:get', null);
  return data ? <h2>Settings</h2> : null;
}
