/** What `npm test` runs, one suite after the other: each answers how many of its parts passed and failed. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJson, repositoryFolder } from './places.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped?: number }} Outcome
 * @typedef {{ name: string, sentence: string, needsApp?: boolean, run: () => Promise<Outcome> }} Suite
 */

/** The folders whose code is looked at. */
const CODE = ['src-main', 'src-renderer', 'test', '.toolchain', 'electron.vite.config.ts'];
const TYPED_FOLDERS = ['src-main/domain', 'src-main/contract', 'src-main', 'src-renderer', 'test'];

/** @type {readonly Suite[]} */
export const suites = [
  suiteOfOne('format', 'every file is formatted', () => tool('oxfmt', ['--check', ...FORMATTED])),
  suiteOfOne('lint', 'the linter finds nothing', () => tool('oxlint', LINT)),
  ...TYPED_FOLDERS.map((folder) =>
    suiteOfOne(`types: ${folder}`, 'the types hold', () => tool('typescript', ['-p', folder], 'tsc')),
  ),
  suiteOfOne('dead code', 'nothing is unused', () => tool('knip', ['--no-progress'])),
  vitestSuite('node', 'rules, use cases, storage, importers, command line, architecture'),
  vitestSuite('jsdom', 'components and pages'),
  vitestSuite('electron', 'the real app, end to end', true),
  vitestSuite('package', 'the packaged app', true),
];

const FORMATTED = [...CODE, 'package.json', 'tsconfig.json', '.oxlintrc.json', '.oxfmtrc.json'];
const LINT = ['--type-aware', '--deny-warnings', '--report-unused-disable-directives', ...CODE];

/** Formats what `format` checks. */
export function formatAll() {
  return tool('oxfmt', FORMATTED);
}

function suiteOfOne(name, sentence, run) {
  return {
    name,
    sentence,
    run: async () => ((await run()) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  };
}

function vitestSuite(project, sentence, needsApp = false) {
  return { name: project, sentence, needsApp, run: () => runVitest(project) };
}

async function runVitest(project) {
  const report = join(repositoryFolder, 'out', 'test', `${project}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const code = await tool('vitest', [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readJson(report) ?? {};
  // A file that does not load, or no file at all, has no test to count but is a failure all the same.
  const failed = code === 0 ? numFailedTests : Math.max(numFailedTests, 1);
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

/**
 * Runs a program of node_modules on our terminal.
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {string} [program] its name, where it is not the package's
 * @returns {Promise<number>} its exit code
 */
export function tool(packageName, args, program = packageName) {
  const manifestFile = join(repositoryFolder, 'node_modules', packageName, 'package.json');
  const { bin } = readJson(manifestFile);
  const script = join(dirname(manifestFile), typeof bin === 'string' ? bin : bin[program]);
  if (!existsSync(script)) throw new Error(`${script} is missing.`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: repositoryFolder,
      // Colours are for a terminal, not for a file that is read later.
      env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
