import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { type CodeLanguage, codeSample } from './code-samples';

const hostile = {
  query: `query Cari($teks: String) {\n  # it's "quoted" \\ \${HOME} \`id\` )" )-" $(id) """\n  search(text: $teks) { count }\n}`,
  variables: {
    teks: `'; echo "x" \\n \`id\` $(id) \${HOME} %s """ )---" \u2028 é \u{1F600}`,
    list: [true, false, null, 1.5],
  },
  operationName: 'Cari',
};
const plain = { query: '{\n  coverage { covered }\n}', variables: {} };

/** Answers with what it was sent. */
const received: unknown[] = [];
const server = createServer((request, reply) => {
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (part) => {
    text += part;
  });
  request.on('end', () => {
    received.push({ type: request.headers['content-type'], body: JSON.parse(text) });
    reply.setHeader('content-type', 'application/json');
    reply.end('{"data":{"search":{"count":7}}}');
  });
});
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', () => resolve());
});
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
afterAll(() => {
  server.close();
});

const runners: Record<CodeLanguage, [string, string[]]> = {
  curl: ['bash', ['-s']],
  python: ['python3', ['-']],
  r: ['Rscript', ['-']],
};

const isHere = (command: string) => spawnSync('which', [command]).status === 0;

/** Which tool each needs beside what runs it. */
const canRun = (language: CodeLanguage) =>
  isHere(runners[language][0]) && (language !== 'curl' || isHere('curl'));

const output = (language: CodeLanguage, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const [command, options] = runners[language];
    const child = spawn(command, options);
    let said = '';
    let wrong = '';
    child.stdout.on('data', (part) => {
      said += part;
    });
    child.stderr.on('data', (part) => {
      wrong += part;
    });
    child.on('close', (code) => (code === 0 ? resolve(said) : reject(new Error(wrong))));
    child.stdin.end(text);
  });

describe.each(['curl', 'python', 'r'] as const)('a sample for %s', (language) => {
  it.each([
    ['plain', plain],
    ['hostile', hostile],
  ])('hands over a %s query as it is', async (_, asked) => {
    const text = codeSample(language, asked, address);
    expect(text).toContain(address);
    // Where the tool is missing, what it would read is read by its rules here.
    if (!canRun(language)) {
      expect(readByRules(language, text)).toEqual({
        query: asked.query,
        variables: asked.variables,
      });
      return;
    }
    received.length = 0;
    const said = await output(language, text);
    expect(said).toContain('7');
    expect(received).toEqual([
      {
        type: expect.stringContaining('application/json'),
        body: { ...asked, query: expect.any(String) },
      },
    ]);
    const [{ body }] = received as [{ body: { query: string } }];
    expect(body.query.trim()).toBe(asked.query);
  });
});

/** Reads the raw texts of R; nothing else is needed where only R is missing. */
function readByRules(language: CodeLanguage, text: string) {
  if (language !== 'r') throw new Error(`${runners[language][0]} is needed to test the samples`);
  const texts = [...text.matchAll(/r"(-*)\(([\s\S]*?)\)\1"/g)].map(([, , inside = '']) => inside);
  return { query: texts[0], variables: JSON.parse(texts[1] ?? '') };
}
