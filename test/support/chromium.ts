import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The command of a browser that is installed here. */
export const CHROMIUM = NAMES.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);

/** A page in a headless browser. */
export interface Page {
  /** Runs an expression in the page, and gives what it (or its promise) comes to. */
  run<T>(expression: string): Promise<T>;
  /** Presses a key as a person does. */
  press(key: string): Promise<void>;
  /** What the page wrote to the console or threw, and requests that left it. */
  noise: string[];
  close(): Promise<void>;
}

interface Reply {
  id?: number;
  method?: string;
  result?: Record<string, unknown>;
  params?: Record<string, unknown>;
  error?: { message: string };
}

/** Opens an address; speaks the DevTools protocol through pipes, which needs no package. */
export async function openPage(url: string): Promise<Page> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-pipe'];
  const child = spawn(CHROMIUM!, [...options, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const input = child.stdio[3] as Writable;
  const output = child.stdio[4] as Readable;
  const waiting = new Map<number, (reply: Reply) => void>();
  const noise: string[] = [];
  let loaded = (): void => {};
  const isLoaded = new Promise<void>((done) => (loaded = done));
  let last = 0;
  let buffer = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (buffer + chunk).split('\0');
    buffer = parts.pop()!;
    for (const part of parts) take(JSON.parse(part) as Reply);
  });
  function take(reply: Reply): void {
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
    else if (reply.method === 'Page.loadEventFired') loaded();
    else if (reply.method === 'Runtime.exceptionThrown' || reply.method === 'Log.entryAdded')
      noise.push(JSON.stringify(reply.params));
    else if (reply.method === 'Network.requestWillBeSent') {
      const { request } = reply.params as { request: { url: string } };
      if (request.url !== url) noise.push(`request ${request.url}`);
    }
  }
  async function send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    const id = ++last;
    const reply = new Promise<Reply>((done) => waiting.set(id, done));
    input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result, error } = await reply;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string };
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await send(`${domain}.enable`, {}, sessionId);
  await send('Page.navigate', { url }, sessionId);
  await isLoaded;
  return {
    noise,
    run: async <T>(expression: string) => {
      const params = { expression, awaitPromise: true, returnByValue: true };
      const reply = (await send('Runtime.evaluate', params, sessionId)) as {
        result: { value: T };
        exceptionDetails?: object;
      };
      if (reply.exceptionDetails !== undefined) throw new Error(JSON.stringify(reply.exceptionDetails));
      return reply.result.value;
    },
    press: async (key) => {
      const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
      const params = {
        key,
        code: key,
        ...(text === undefined ? {} : { text }),
        windowsVirtualKeyCode: key === 'Enter' ? 13 : key === 'Tab' ? 9 : 0,
      };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...params }, sessionId);
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...params }, sessionId);
    },
    close: async () => {
      const ended = new Promise((done) => child.on('exit', done));
      child.kill('SIGKILL');
      await ended;
      try {
        rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
      } catch {
        // Its other processes may still be writing. What is left is in the system's temporary folder.
      }
    },
  };
}
