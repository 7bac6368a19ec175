import { Menu, nativeImage, Tray } from 'electron';

/** What the icon in the tray can do. */
export interface TrayActs {
  readonly log: () => void;
  readonly open: () => void;
  readonly quit: () => void;
}

/** The edge of the icon, in the system's own pixels; macOS draws its menu bar smaller. */
const edge = process.platform === 'darwin' ? 18 : 22;

/** Puts the icon into the tray, with its menu. */
export function createTray(iconFile: string, { log, open, quit }: TrayActs): Tray {
  const tray = new Tray(nativeImage.createFromPath(iconFile).resize({ width: edge, height: edge, quality: 'best' }));
  tray.setToolTip('Bellwether');
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: 'Log interaction', click: log },
      { label: 'Open Bellwether', click: open },
      { type: 'separator' },
      { label: 'Quit', click: quit },
    ]),
  );
  // A click opens the menu where there is one to open; on Windows it is the way in.
  tray.on('click', () => {
    if (process.platform === 'win32') open();
  });
  return tray;
}
