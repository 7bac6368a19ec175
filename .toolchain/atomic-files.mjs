/** Files and folders that appear whole or not at all, whoever else is doing the same. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * @param {string} file
 * @param {string | Uint8Array} content
 */
export function writeWhole(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  const beside = nameBeside(file);
  writeFileSync(beside, content);
  renameSync(beside, file);
}

/**
 * Moves a finished folder to its place. When another process was first, its folder stays
 * and ours is thrown away: both were made by the same recipe.
 * @param {string} finished
 * @param {string} destination
 */
export function publishFolder(finished, destination) {
  mkdirSync(dirname(destination), { recursive: true });
  try {
    renameSync(finished, destination);
  } catch (error) {
    if (!existsSync(destination)) throw error;
    rmSync(finished, { recursive: true, force: true });
  }
}

/**
 * A name in the same folder that no other process uses.
 * @param {string} path
 */
export function nameBeside(path) {
  return `${path}.${process.pid}-${Math.random().toString(36).slice(2, 8)}.new`;
}
