import { Menu } from 'electron';

type Item = Electron.MenuItemConstructorOptions;

/**
 * The system's menu. Only macOS has one: elsewhere the page is the only one to hear keys, and here the page
 * hears them first and the menu only what it leaves, so no key is heard twice.
 * An item does nothing itself; it names a command of the window.
 */
export function setAppMenu(send: (command: string) => void): void {
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate(template(send)) : null);
}

function template(send: (command: string) => void): Item[] {
  const command = (label: string, name: string, accelerator?: string): Item => ({
    label,
    click: () => send(name),
    ...(accelerator !== undefined && { accelerator }),
  });
  const line: Item = { type: 'separator' };
  return [
    {
      role: 'appMenu',
      submenu: [
        { role: 'about' },
        line,
        command('Settings…', 'go:settings', 'Cmd+,'),
        line,
        { role: 'hide' },
        { role: 'hideOthers' },
        { role: 'unhide' },
        line,
        { role: 'quit' },
      ],
    },
    {
      label: 'File',
      submenu: [
        command('Log interaction…', 'log:open', 'Cmd+L'),
        command('New account…', 'account:new', 'Cmd+N'),
        line,
        command('New book…', 'book:new'),
        command('Open book…', 'book:choose', 'Cmd+O'),
        line,
        command('Import accounts…', 'import:open', 'Cmd+I'),
        command('Export the book…', 'book:export'),
        command('Back up the book…', 'book:backup'),
        line,
        { role: 'close' },
      ],
    },
    {
      label: 'Edit',
      submenu: [
        command('Undo', 'edit:undo', 'Cmd+Z'),
        command('Redo', 'edit:redo', 'Shift+Cmd+Z'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        line,
        command('Search', 'search:open', 'Cmd+F'),
      ],
    },
    {
      label: 'View',
      submenu: [
        command('Larger', 'zoom:in', 'Cmd+Plus'),
        command('Smaller', 'zoom:out', 'Cmd+-'),
        command('Usual size', 'zoom:reset', 'Cmd+0'),
      ],
    },
    {
      label: 'Go',
      submenu: [
        command('Back', 'go:back', 'Cmd+['),
        command('Forward', 'go:forward', 'Cmd+]'),
        line,
        command('Today', 'go:today', 'Cmd+1'),
        command('Book', 'go:book', 'Cmd+2'),
        line,
        command('Command palette', 'palette:open', 'Cmd+K'),
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: [command('Keyboard shortcuts', 'help:keys', 'Cmd+/')] },
  ];
}
