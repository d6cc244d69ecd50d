import { createServer } from 'node:http'
import next from 'next'
import { readConfig } from './config'
import { migrateDatabase } from './db/migrate'
import { servePages } from './frontDoor/pages'

const config = readConfig()
migrateDatabase()

import { installPageCache } from './cache/handler'
import { makePageCache } from './cache/pageCache'

installPageCache(makePageCache(1e8))
const app = next({ dev: false, hostname: 'localhost', port: config.port })
await app.prepare()
const handle = app.getRequestHandler()
const pages = servePages((req, res) => void handle(req, res), 'localhost', 64e6)
createServer((req, res) => {
  if (/^\/(admin|api|_next)/.test(req.url ?? '')) return void handle(req, res)
  pages(req, res).catch((error) => {
    console.error(error)
    res.writeHead(500).end()
  })
}).listen(config.port, () => console.log('ready'))
