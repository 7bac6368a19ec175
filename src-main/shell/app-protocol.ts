import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { securityHeaders } from './content-policy.ts';
import { listPageFiles } from './page-files.ts';

export const appScheme = 'app';
export const appOrigin = `${appScheme}://main`;
export const pageAddress = `${appOrigin}/index.html`;
export const quickAddress = `${appOrigin}/quick.html`;

/** Makes `app://` a standard, secure scheme whose scripts may be kept compiled. Before `ready` only. */
export const registerAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);

/** Serves the built page to one session: the files that were there when the app started, by exact path. */
export function servePage(session: Session, folder: string): void {
  const files = listPageFiles(folder);
  session.protocol.handle(appScheme, async ({ method, url }) => {
    const found = method === 'GET' ? files.get(pathOf(url) ?? '') : undefined;
    if (!found) return new Response(null, { status: 404, headers: securityHeaders });
    const body = new Uint8Array(await readFile(found.file));
    return new Response(body, { headers: { ...securityHeaders, 'Content-Type': found.type } });
  });
}

function pathOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol: scheme, host, pathname, username, password, port } = new URL(address);
  const isOurs = scheme === `${appScheme}:` && host === 'main' && !username && !password && !port;
  return isOurs ? pathname : undefined;
}
