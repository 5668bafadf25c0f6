// Asks a server as fast as it answers, over so many connections, each of which asks again once it has
// its answer. Why plain sockets: the asking must cost little beside the answering, on the same cores.
import { connect } from 'node:net';

/** What one connection does until the time is over: ask, wait for the whole answer, note how long it took. */
function keepAsking(port, request, until, times) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let began = 0;
    let received = Buffer.alloc(0);
    let missing = -1;
    const ask = () => {
      received = Buffer.alloc(0);
      missing = -1;
      began = performance.now();
      socket.write(request);
    };
    const answered = () => {
      times.push(performance.now() - began);
      if (performance.now() < until) return ask();
      socket.end();
      resolve();
    };
    socket.on('connect', ask);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the server hung up')));
    socket.on('data', (chunk) => {
      if (missing >= 0) {
        missing -= chunk.length;
        if (missing === 0) answered();
        return;
      }
      received = received.length > 0 ? Buffer.concat([received, chunk]) : chunk;
      const end = received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = received.toString('latin1', 0, end);
      const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
      if (!/^HTTP\/1\.1 200 /.test(head) || length === undefined) {
        reject(new Error(`not an answer: ${received.toString('utf8').slice(0, 400)}`));
        socket.destroy();
        return;
      }
      missing = Number(length) - (received.length - end - 4);
      if (missing === 0) answered();
    });
  });
}

const quantile = (sorted, p) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0;

export const requestOf = (query) => {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

/** Answers a second and how long each took, in milliseconds. */
export async function load(port, request, { connections, seconds }) {
  const times = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, () => keepAsking(port, request, until, times)),
  );
  const taken = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  return {
    count: times.length,
    perSecond: times.length / taken,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}
