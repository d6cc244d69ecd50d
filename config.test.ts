import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, test } from 'vitest'
import { Environment, ensureDataDir, readConfig } from './config'

describe('the configuration', () => {
  test('names each variable that is wrong, all at once', () => {
    const wrong = {
      PORT: 'http',
      SITE_URL: 'example.com',
      AUTH_SECRET: 'short',
      TRUST_PROXY: 'yes',
    }
    for (const name of Object.keys(wrong)) {
      expect(() => readConfig({ ...env, ...wrong })).toThrow(`${name}: `)
    }
  })

  test('takes an empty variable for an absent one', () => {
    expect(readConfig({ ...env, PORT: '', AUTH_SECRET: '' })).toEqual(readConfig(env))
  })

  test('knows the variables of .env.example and no others, with the defaults that it shows', () => {
    const example = parseEnv(readFileSync('.env.example', 'utf8'))
    expect(Object.keys(example).sort()).toEqual(Object.keys(Environment.shape).sort())
    expect(readConfig({ ...env, ...example })).toEqual(readConfig(env))
    // A copy of it must not open the demo to the network.
    expect(example.HOST).toBe('')
  })

  test('takes the site’s address with a slash at its end, and none with a path', () => {
    const siteUrl = (SITE_URL: string) => readConfig({ ...env, SITE_URL }).siteUrl
    expect(siteUrl('https://example.com/')).toBe('https://example.com')
    expect(() => siteUrl('https://example.com/news')).toThrow(
      'SITE_URL: must have no path after the host',
    )
    expect(() => siteUrl('ftp://example.com')).toThrow('SITE_URL: must be an http or https address')
  })

  test('says which folder cannot be written, and what to do', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'throughline-config-'))
    const file = path.join(folder, 'file')
    writeFileSync(file, '')
    const config = readConfig({ ...env, DATA_DIR: path.join(file, 'data') })
    expect(() => ensureDataDir(config)).toThrow(/DATA_DIR: .*cannot be written.*set DATA_DIR/)
    rmSync(folder, { recursive: true })
  })
})

const env = { NODE_ENV: 'test' } as const
