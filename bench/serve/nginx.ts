import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, ask } from '../../tests/support/ask'
import { freePort } from '../../tests/support/site'
import type { Peer } from './speed'

const gzip = { headers: { 'accept-encoding': 'gzip' } }

/** Serves what our server answers at an address, byte for byte; null where there is no nginx. */
export async function startNginx(ourUrl: string, folder: string): Promise<Peer | null> {
  const program = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((file) => existsSync(file))
  if (!program) {
    console.log('\nNo comparison: nginx is absent. Debian has it: apt-get install nginx')
    return null
  }
  const { pathname } = new URL(ourUrl)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}${pathname}`
  const compressed = await ask(ourUrl, pathname, gzip)
  const identity = await ask(ourUrl, pathname)
  writePage(path.join(folder, 'root', pathname), compressed, identity)
  writeFileSync(path.join(folder, 'nginx.conf'), configuration(port, compressed.headers))
  const options = ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr']
  const server = spawn(program, options, { stdio: ['ignore', 'ignore', 'inherit'] })
  const stop = async () => {
    server.kill('SIGTERM')
    if (server.exitCode === null) await once(server, 'exit')
  }
  await mustBeTheSame(url, compressed).catch(async (error) => {
    await stop()
    throw error
  })
  return { name: 'nginx', url, target: 1 / 3, stop }
}

/** `gzip_static` takes the compressed bytes from beside the file. */
function writePage(file: string, compressed: Answer, identity: Answer) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, identity.bytes)
  writeFileSync(`${file}.gz`, compressed.bytes)
}

/** As fast as nginx serves a file: no log, an open file, as many workers as there are cores. */
function configuration(port: number, headers: IncomingHttpHeaders) {
  const own = ['date', 'connection', 'keep-alive', 'transfer-encoding']
  const made = ['content-type', 'content-length', 'content-encoding', 'etag', 'vary']
  const added = Object.entries(headers)
    .filter(([name]) => !own.includes(name) && !made.includes(name))
    .map(([name, value]) => `add_header ${name} "${value}";`)
  return `
    daemon off;
    worker_processes auto;
    pid nginx.pid;
    events { worker_connections 1024; }
    http {
      access_log off;
      sendfile on;
      tcp_nopush on;
      keepalive_requests 1000000000;
      open_file_cache max=100;
      open_file_cache_valid 1h;
      gzip_static on;
      gzip_vary on;
      types {}
      default_type "${headers['content-type']}";
      client_body_temp_path body;
      proxy_temp_path proxy;
      fastcgi_temp_path fastcgi;
      uwsgi_temp_path uwsgi;
      scgi_temp_path scgi;
      ${added.join('\n      ')}
      server { listen 127.0.0.1:${port}; root root; }
    }`
}

/** The comparison is worth nothing if nginx serves something else. */
async function mustBeTheSame(url: string, ours: Answer) {
  const theirs = await whenUp(() => ask(url, new URL(url).pathname, gzip))
  if (theirs.headers['content-encoding'] !== 'gzip' || !theirs.bytes.equals(ours.bytes)) {
    throw new Error('nginx does not serve the same bytes.')
  }
}

async function whenUp<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; tries < 50; tries += 1) {
    const answer = await attempt().catch(() => null)
    if (answer) return answer
    await sleep(100)
  }
  return attempt()
}
