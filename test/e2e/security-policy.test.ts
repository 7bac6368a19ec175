import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFolder } from '../../.toolchain/electron-runtime.mjs';
import { shareApp } from './electron-app.ts';

const running = shareApp();

test('code, styles and files that are not of the page are refused', async () => {
  const own = running();
  const refusals = await own.window.evaluate(async () => {
    const refused: Record<string, boolean> = {};
    const attempt = async (name: string, work: () => unknown): Promise<void> => {
      // In a turn of its own: what a debugger runs itself is spared from some of the policy.
      await new Promise((resolve) => setTimeout(resolve));
      try {
        refused[name] = (await work()) === 'refused';
      } catch {
        refused[name] = true;
      }
    };
    const page = globalThis as unknown as Record<string, unknown>;
    const whenLoaded = (element: HTMLElement): Promise<string> =>
      new Promise((resolve) => {
        element.addEventListener('load', () => resolve('loaded'));
        element.addEventListener('error', () => resolve('refused'));
        document.head.append(element);
        setTimeout(() => resolve('refused'), 500);
      });
    const later = (code: () => unknown): Promise<unknown> =>
      new Promise((resolve, reject) =>
        setTimeout(() => {
          try {
            resolve(code());
          } catch (error) {
            reject(error);
          }
        }),
      );

    // What no page may do is done here on purpose, to see it refused.
    /* oxlint-disable no-eval, typescript/no-implied-eval */
    await attempt('eval', () => later(() => (0, eval)('1')));
    await attempt('new Function', () => later(() => new Function('return 1')()));
    await attempt('a timer of text', () =>
      later(() => {
        setTimeout('globalThis.ran = true' as never);
        return undefined;
      }).then(() => new Promise((done) => setTimeout(() => done('ran' in page ? 'ran' : 'refused'), 50))),
    );
    /* oxlint-enable no-eval, typescript/no-implied-eval */
    await attempt('markup from text', () =>
      later(() => {
        document.createElement('div').innerHTML = '<img src=x onerror=1>';
      }),
    );
    await attempt('a policy for markup', () =>
      later(() =>
        (page['trustedTypes'] as { createPolicy: (...all: unknown[]) => unknown }).createPolicy('own', {
          createHTML: (text: string) => text,
        }),
      ),
    );
    await attempt('an inline script', () =>
      later(() => {
        const script = document.createElement('script');
        script.append('globalThis.ran = true');
        document.head.append(script);
        return 'ran' in page ? 'ran' : 'refused';
      }),
    );
    await attempt('an inline handler', () =>
      later(() => {
        const button = document.createElement('button');
        button.setAttribute('onclick', 'globalThis.ran = true');
        button.click();
        return 'ran' in page ? 'ran' : 'refused';
      }),
    );
    await attempt('a script from elsewhere', () => {
      const script = document.createElement('script');
      script.src = 'https://example.com/x.js';
      return whenLoaded(script);
    });
    await attempt('a module of data', () =>
      later(() => import(/* @vite-ignore */ ['data:text/javascript', 'export default 1'].join(','))),
    );
    await attempt('a worker of a blob', () => later(() => new Worker(URL.createObjectURL(new Blob([''])))));
    await attempt('an inline style', () =>
      later(() => {
        const style = document.createElement('style');
        style.textContent = 'html { --mark: 1 }';
        document.head.append(style);
        return getComputedStyle(document.documentElement).getPropertyValue('--mark') === '' ? 'refused' : 'applied';
      }),
    );
    await attempt('a picture from elsewhere', () => {
      const image = new Image();
      image.src = 'https://example.com/x.png';
      return whenLoaded(image);
    });
    await attempt('fetch of elsewhere', () => fetch('https://example.com/'));
    await attempt('fetch of a file', () => fetch('file:///etc/passwd'));
    await attempt('fetch of our own', () => fetch('app://main/index.html'));
    await attempt(
      'a request',
      () =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.addEventListener('error', () => resolve('refused'));
          request.addEventListener('load', () => resolve('loaded'));
          request.open('GET', 'https://example.com/');
          request.send();
        }),
    );
    await attempt(
      'a socket',
      () =>
        new Promise((resolve) => {
          const socket = new WebSocket('wss://example.com/');
          socket.addEventListener('error', () => resolve('refused'));
          socket.addEventListener('open', () => resolve('open'));
        }),
    );
    await attempt(
      'a stream of events',
      () =>
        new Promise((resolve) => {
          const source = new EventSource('https://example.com/');
          source.addEventListener('error', () => resolve('refused'));
        }),
    );
    await attempt(
      'a peer',
      () =>
        new Promise((resolve) => {
          const peer = new RTCPeerConnection();
          peer.createDataChannel('x');
          peer.addEventListener('icecandidate', ({ candidate }) =>
            resolve(candidate === null ? 'refused' : candidate.candidate),
          );
          void peer.createOffer().then((offer) => peer.setLocalDescription(offer));
          setTimeout(() => resolve('refused'), 1500);
        }),
    );
    return refused;
  });
  expect(Object.entries(refusals).filter(([, isRefused]) => !isRefused)).toEqual([]);
  expect(Object.keys(refusals)).toHaveLength(19);
  // The page says each refusal in its console; that is what was asked for here.
  expect(own.problems().some((problem) => problem.includes('Content Security Policy'))).toBe(true);
  own.forgive();
});

test('the protocol serves the files of the page, each with the policy, and nothing else', async () => {
  const { app } = running();
  const get = (addresses: readonly string[]) =>
    app.evaluate(async ({ BrowserWindow }, all) => {
      const own = BrowserWindow.getAllWindows()[0]?.webContents.session;
      const answer = async (address: string): Promise<{ status: number; policy: string | null; body: string }> => {
        try {
          const response = await own?.fetch(address);
          return {
            status: response?.status ?? 0,
            policy: response?.headers.get('content-security-policy') ?? null,
            body: (await response?.text()) ?? '',
          };
        } catch {
          return { status: 0, policy: null, body: '' };
        }
      };
      return Promise.all(all.map(answer));
    }, addresses);

  const [index] = await get(['app://main/index.html']);
  expect(index?.status).toBe(200);
  expect(index?.policy).toContain("default-src 'none'");
  expect(index?.policy).not.toContain('unsafe');

  const outside = [
    'app://main/',
    'app://main/../../etc/passwd',
    'app://main/../../../../../../etc/passwd',
    'app://main/..%2f..%2fpackage.json',
    'app://main/%2e%2e/%2e%2e/package.json',
    'app://main/..%5c..%5cpackage.json',
    'app://main/assets/../../package.json',
    'app://main/../main/index.js',
    'app://main//etc/passwd',
    'app://main/etc/passwd',
    'app://main/index.html%00.js',
    'app://main/INDEX.HTML',
    'app://main/.',
    'app://other/index.html',
    'https://example.com/',
  ];
  const answers = await get(outside);
  expect(
    outside.filter((_address, at) => answers[at]?.status === 200 || /root:|"bellwether"/.test(answers[at]?.body ?? '')),
  ).toEqual([]);
});

test('every file that was built for the page can be asked for, and no map of the code is among them', async () => {
  const folder = path.join(process.env['BELLWETHER_APP_FOLDER'] ?? repositoryFolder, 'out', 'renderer');
  const built = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = built.map((entry) =>
    path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
  );
  const { app } = running();
  const statuses = await app.evaluate(
    ({ BrowserWindow }, all) =>
      Promise.all(
        all.map(
          async (file) =>
            (await BrowserWindow.getAllWindows()[0]?.webContents.session.fetch(`app://main/${file}`))?.status,
        ),
      ),
    paths,
  );
  // The terms of what others wrote are for whoever opens the package, not for the page.
  expect(paths.filter((_path, at) => statuses[at] !== 200)).toEqual(['licenses.md']);
  expect(paths.filter((file) => file.endsWith('.map'))).toEqual([]);
});
