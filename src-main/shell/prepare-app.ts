import { Menu, session, type App } from 'electron';
import { registerAppScheme } from './app-protocol.ts';
import { closeSession } from './closed-session.ts';
import { lockNavigation } from './navigation-lock.ts';
import { turnNetworkOff } from './network-off.ts';

/** All that must stand before Electron is ready, and before any page could exist. */
export function prepareApp(app: App): void {
  // Root has no sandbox to enable and must say so on the command line; the two together end every process.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  turnNetworkOff(app);
  // Our two pages are of one kind and share one process: the small one then costs next to nothing.
  app.commandLine.appendSwitch('process-per-site');
  registerAppScheme();
  lockNavigation(app);
  // Electron would build a menu of its own; there is none until ours.
  Menu.setApplicationMenu(null);
  // Electron keeps a session that we never use; it is closed like our own.
  void app.whenReady().then(() => closeSession(session.defaultSession));
}
