import { execFile } from 'node:child_process';

/** Long enough for a bus that answers; one that does not is as good as none. */
const patienceMs = 1500;

/**
 * Whether this desktop shows icons of programs. Windows and macOS always do. On Linux a part of the desktop
 * that shows them gives itself a name on the session's bus; where nobody has it, an icon would be seen by nobody.
 */
export async function hasTrayHost(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Promise<boolean> {
  if (platform !== 'linux') return true;
  // Asking without a bus would start one.
  if (env['DBUS_SESSION_BUS_ADDRESS'] === undefined) return false;
  const question = [
    '--session',
    '--print-reply',
    '--dest=org.freedesktop.DBus',
    '/org/freedesktop/DBus',
    'org.freedesktop.DBus.NameHasOwner',
    'string:org.kde.StatusNotifierWatcher',
  ];
  return new Promise((resolve) =>
    execFile('dbus-send', question, { timeout: patienceMs }, (error, answer) =>
      resolve(error === null && answer.includes('boolean true')),
    ),
  );
}
