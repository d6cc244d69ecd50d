import { accessSync, chmodSync, constants, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

export const Environment = z.object({
  /** Where the database, the uploads and the secrets lie. */
  DATA_DIR: z.string().min(1).default('data'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  /** The address that readers use, without a slash at its end. */
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .transform((url) => url.replace(/\/+$/, ''))
    .refine((url) => new URL(url).pathname === '/', 'must have no path after the host')
    .optional(),
  /** Signs the log-in cookies. Made at the first start where it is absent. */
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** Whether X-Forwarded-For is written by a proxy of yours. */
  TRUST_PROXY: flag.default(false),
  /** The largest picture that may be uploaded, in megabytes. */
  MAX_UPLOAD_MB: z.coerce.number().positive().max(200).default(20),
  /** Memory for rendered pages, in megabytes. */
  PAGE_CACHE_MB: z.coerce.number().positive().default(128),
  /** off: pages of other sites to which the site links are never asked for. */
  LINK_CHECKER: z.enum(['on', 'off']).default('on'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

/**
 * The configuration, read from environment variables; `.env.example` describes each.
 *
 * @throws an Error that names each variable that is wrong
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env) {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = Environment.safeParse(given)
  if (!parsed.success) throw new Error(describe(parsed.error))
  const { data } = parsed
  const dataDir = path.resolve(data.DATA_DIR)
  return {
    dataDir,
    databaseFile: path.join(dataDir, 'throughline.db'),
    mediaDir: path.join(dataDir, 'media'),
    unfinishedDir: path.join(dataDir, 'unfinished'),
    port: data.PORT,
    host: data.HOST,
    siteUrl: data.SITE_URL ?? `http://localhost:${data.PORT}`,
    /** Readers of a site elsewhere would be told that its address is this machine. */
    isSiteUrlMissing: data.SITE_URL === undefined && given.NODE_ENV === 'production',
    authSecret: data.AUTH_SECRET,
    trustProxy: data.TRUST_PROXY,
    maxUploadBytes: Math.ceil(data.MAX_UPLOAD_MB * 1024 * 1024),
    pageCacheBytes: Math.ceil(data.PAGE_CACHE_MB * 1024 * 1024),
    checksOutsideLinks: data.LINK_CHECKER === 'on',
    logLevel: data.LOG_LEVEL,
  }
}

export type Config = ReturnType<typeof readConfig>

/** @throws an Error that says what to do, where nothing can be written */
export function ensureDataDir({ dataDir, mediaDir }: Config) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    keepPrivate(dataDir, 0o700)
    mkdirSync(mediaDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.W_OK)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : cause
    throw new Error(
      `DATA_DIR: ${dataDir} cannot be written. ` +
        `Let this user write there, or set DATA_DIR to another folder. (${reason})`,
      { cause },
    )
  }
}

/**
 * Takes from everybody on this machine what they must not read: password hashes, drafts, secrets. A
 * group that an operator has let in, such as that of a backup, stays.
 */
export function keepPrivate(file: string, mode: number) {
  const { mode: before, uid } = statSync(file)
  if ((before & 0o007) !== 0 && uid === process.getuid?.()) chmodSync(file, mode)
}

function describe(error: z.ZodError) {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  return `The configuration is not valid. See .env.example.\n${lines.join('\n')}`
}
