import type { Asked } from './asking';

export type CodeLanguage = 'curl' | 'python' | 'r';

export const codeLanguages: readonly CodeLanguage[] = ['curl', 'python', 'r'];

/** A text that asks the same from elsewhere, ready to be run. `address` is where questions are asked. */
export const codeSample = (language: CodeLanguage, asked: Asked, address: string): string =>
  samples[language](asked, address);

/** Why compact: a body on one line is one argument, and is not misread where lines are joined. */
const bodyOf = ({ query, variables, operationName }: Asked): string =>
  JSON.stringify({ query, variables, ...(operationName && { operationName }) });

const curl = (asked: Asked, address: string): string =>
  [
    `curl --silent --show-error ${inShell(address)} \\`,
    `  --header 'content-type: application/json' \\`,
    `  --data-binary ${inShell(bodyOf(asked))}`,
    '',
  ].join('\n');

/** Nothing within single quotes means anything to a shell but the quote itself. */
const inShell = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const python = (asked: Asked, address: string): string => `import json
import urllib.request

query = ${inPythonLines(asked.query)}
variables = ${inPython(asked.variables)}

request = urllib.request.Request(
    ${inPython(address)},
    data=json.dumps({"query": query, "variables": variables${
      asked.operationName ? `, "operationName": ${inPython(asked.operationName)}` : ''
    }}).encode("utf-8"),
    headers={"Content-Type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)

print(json.dumps(answer["data"], indent=2, ensure_ascii=False))
`;

/** A query as it is laid out, where Python would read each sign of it as it stands. */
const inPythonLines = (text: string): string =>
  /["\\]{3}|\\|"""|\r/.test(text) ? inPython(text) : `"""\n${text.trim()}\n"""`;

const inPython = (value: unknown): string => {
  if (value === null || value === undefined) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (Array.isArray(value)) return `[${value.map(inPython).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.entries(value).map(
    ([name, each]) => `${JSON.stringify(name)}: ${inPython(each)}`,
  );
  return `{${pairs.join(', ')}}`;
};

const r = (asked: Asked, address: string): string => `library(httr2)

query <- ${inR(asked.query)}
variables <- jsonlite::fromJSON(${inR(JSON.stringify(asked.variables))}, simplifyVector = FALSE)

answer <- request(${inR(address)}) |>
  req_body_json(list(query = query, variables = variables${
    asked.operationName ? `, operationName = ${inR(asked.operationName)}` : ''
  })) |>
  req_perform() |>
  resp_body_json()

str(answer$data)
`;

/** A raw text of R, with as many dashes as it takes for the text not to end it. */
const inR = (text: string): string => {
  let dashes = '';
  while (text.includes(`)${dashes}"`)) dashes += '-';
  return `r"${dashes}(${text})${dashes}"`;
};

const samples: Record<CodeLanguage, (asked: Asked, address: string) => string> = {
  curl,
  python,
  r,
};
