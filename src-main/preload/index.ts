import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { AppApi } from '#contract/api';
import { channelNames, pushNames } from '#contract/channel-names';

const channels = new Set<string>(channelNames);
const pushes = new Set<string>(pushNames);

const api: AppApi = {
  call: (channel, input) =>
    channels.has(channel) ? ipcRenderer.invoke(channel, input) : Promise.reject(new Error('Unknown channel')),
  hear: (push, listener) => {
    if (!pushes.has(push)) throw new Error('Unknown push');
    // The event stays here: it carries the sender, which the page must not hold.
    const forward = (_event: IpcRendererEvent, message: Parameters<typeof listener>[0]): void => listener(message);
    ipcRenderer.on(push, forward);
    return () => void ipcRenderer.removeListener(push, forward);
  },
  pathOfDropped: (file) => webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0]),
};

contextBridge.exposeInMainWorld('bellwether', Object.freeze(api));
