import type { IncomingMessage, ServerResponse } from 'node:http'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { db, transaction } from '@/db/client'
import { findHost, findPage, saveHost } from '@/db/outsidePages'
import {
  outsideHosts,
  outsidePages,
  postReferences,
  posts,
  redirects,
  relatedLinks,
  siteSettings,
} from '@/db/schema'
import { createBlock } from '@/domain/relatedLinks'
import { curated } from '@/domain/relatedLinks/content'
import { log } from '@/log'
import { aDatabase } from '@/tests/support/database'
import { aWorldOutside } from '@/tests/support/outside'
import { anActor } from '@/tests/support/people'
import { aPost } from '@/tests/support/posts'
import { day, hour, minute, second } from './answer'
import { checkDuePages, makeChecker } from './checkDue'
import { keepInStep, newWalk } from './keepInStep'

aDatabase()

type Hosts = Parameters<typeof aWorldOutside>[0]
type Answer = (request: IncomingMessage, response: ServerResponse) => void

const start = Date.UTC(2026, 10, 25)
const between = 5 * second
let now = start
let outside: Awaited<ReturnType<typeof aWorldOutside>> | null = null
let checker = newChecker()

function newChecker(timeout = 5 * second) {
  const pause = async (milliseconds: number) => {
    now += milliseconds
  }
  return makeChecker({ clock: { now: () => now, pause }, random: () => 0, between, timeout })
}

beforeEach(() => {
  now = start
  checker = newChecker()
})

afterEach(async () => {
  await outside?.close()
  outside = null
})

describe('a page', () => {
  test('that is there is fine, was asked for its head only, and is asked again in a week', async () => {
    const page = await check('http://a.example/one?two=3', { 'a.example': page200 })
    expect(page).toMatchObject({ verdict: 'fine', status: 200, reason: '', failures: 0 })
    expect(page.checkedAt).toEqual(new Date(start + between))
    expect(page.dueAt.getTime()).toBe(now - between + 7 * day)
    expect(asked()).toEqual(['GET a.example/robots.txt', 'HEAD a.example/one?two=3'])
  })

  test('is asked for by who we are, without anything of readers or of the address’s own', async () => {
    await check('http://name:word@a.example/', { 'a.example': page200 })
    const { headers = {} } = outside?.requests.at(-1) ?? {}
    expect(Object.keys(headers).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
    expect(headers['user-agent']).toBe('Throughline-LinkChecker/1.0 (+http://localhost:3000)')
  })

  test.each([403, 404, 405, 500, 501])(
    'whose server answers the question for its head with %i is asked for itself',
    async (status) => {
      const page = await check('http://a.example/', {
        'a.example': robotsOr('', ({ method }, response) =>
          response.writeHead(method === 'HEAD' ? status : 200).end('<p>'),
        ),
      })
      expect(page).toMatchObject({ verdict: 'fine', status: 200 })
      expect(asked().slice(1)).toEqual(['HEAD a.example/', 'GET a.example/'])
    },
  )

  test('whose server hangs up on that question too', async () => {
    const page = await check('http://a.example/', {
      'a.example': robotsOr('', ({ method }, response) =>
        method === 'HEAD' ? response.destroy() : response.end(),
      ),
    })
    expect(page).toMatchObject({ verdict: 'fine' })
  })

  test('without an end is not read', async () => {
    const page = await check('http://a.example/', {
      'a.example': robotsOr('', ({ method }, response) => {
        response.writeHead(method === 'HEAD' ? 405 : 200)
        if (method === 'HEAD') return response.end()
        const more = setInterval(() => response.write(Buffer.alloc(10_000)), 1)
        response.on('close', () => clearInterval(more))
      }),
    })
    expect(page).toMatchObject({ verdict: 'fine' })
  })

  test.each([401, 403, 451])(
    'that answers programs with %i is for a person to see',
    async (status) => {
      const page = await check('http://a.example/', { 'a.example': robotsOr('', answers(status)) })
      expect(page).toMatchObject({ verdict: 'refused', status, failures: 0 })
      expect(page.reason).toMatch(/does not let programs in/)
    },
  )
})

describe('a redirect', () => {
  test.each([301, 308])(
    '%i for good is followed, and offered as the new address',
    async (status) => {
      const page = await check('http://a.example/old#part', {
        'a.example': leadsTo(status, 'http://b.example/new'),
        'b.example': page200,
      })
      expect(page).toMatchObject({ verdict: 'moved', movedTo: 'http://b.example/new#part' })
    },
  )

  test('for now leaves the address what it is', async () => {
    const page = await check('http://a.example/old', {
      'a.example': leadsTo(302, 'http://b.example/new'),
      'b.example': page200,
    })
    expect(page).toMatchObject({ verdict: 'fine', movedTo: null })
  })

  test('for now after one for good: the new address is where the good one led', async () => {
    const page = await check('http://a.example/', {
      'a.example': leadsTo(301, 'http://b.example/'),
      'b.example': robotsOr('', ({ url }, response) =>
        response.writeHead(url === '/' ? 302 : 200, { location: '/today' }).end(),
      ),
    })
    expect(page).toMatchObject({ verdict: 'moved', movedTo: 'http://b.example/' })
  })

  test('to a page that is gone makes the address gone', async () => {
    const page = await checkUntilJudged('http://a.example/old', {
      'a.example': leadsTo(301, 'http://b.example/'),
      'b.example': robotsOr('', answers(404)),
    })
    expect(page).toMatchObject({ verdict: 'failing', status: 404, movedTo: null })
  })

  test.each(['mailto:somebody@a.example', 'intent://a.example/', 'about:blank'])(
    'to %s, which is not of the web, is not followed',
    async (location) => {
      const page = await check('http://a.example/', { 'a.example': leadsTo(302, location) })
      expect(page).toMatchObject({
        verdict: 'refused',
        reason: expect.stringMatching(/of the web/),
      })
    },
  )

  test('without an end is left after five, each as far apart as any', async () => {
    const page = await check('http://a.example/', {
      'a.example': robotsOr('', ({ url }, response) =>
        response.writeHead(301, { location: `${url}x` }).end(),
      ),
    })
    expect(page).toMatchObject({ verdict: 'unknown', failures: 1 })
    expect(page.reason).toMatch(/one address to the next/)
    expect(asked()).toHaveLength(7)
    expect(now - between - start).toBe(6 * between)
  })

  test.each([
    ['/here', { verdict: 'moved', movedTo: 'http://localhost:3000/here' }],
    ['/Here/', { verdict: 'moved', movedTo: 'http://localhost:3000/here' }],
    ['/nothing', { verdict: 'unknown', status: 404, failures: 1 }],
  ])('to this site, at %s, is looked up here', async (path, known) => {
    await aPost({ status: 'published', slug: 'here' })
    const location = `http://localhost:3000${path}`
    const page = await check('http://a.example/', { 'a.example': leadsTo(301, location) })
    expect(page).toMatchObject(known)
    expect(outside?.questions).not.toContain('localhost')
  })

  test('asks the robots.txt of the host to which it leads', async () => {
    const page = await check('http://a.example/', {
      'a.example': leadsTo(301, 'http://b.example/shut/'),
      'b.example': robotsOr('User-agent: *\nDisallow: /shut', page200),
    })
    expect(page).toMatchObject({ verdict: 'refused' })
    expect(asked()).not.toContain('HEAD b.example/shut/')
  })
})

describe('never asked is', () => {
  const private_ = { verdict: 'refused', reason: expect.stringMatching(/private address/) }

  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://10.0.0.1/',
  ])('%s', async (url) => {
    expect(await check(url, { 'a.example': page200 })).toMatchObject(private_)
    expect(asked()).toEqual([])
  })

  test.each(['127.0.0.1', '192.168.1.1', '::1', '64:ff9b::a00:1'])(
    'a name that leads to %s',
    async (address) => {
      expect(await check('http://in.example/', { 'in.example': address })).toMatchObject(private_)
      expect(asked()).toEqual([])
    },
  )

  test.each(['http://in.example/', 'http://127.0.0.1/', '//[::1]/'])(
    '%s after a redirect',
    async (location) => {
      const page = await check('http://a.example/', {
        'a.example': leadsTo(302, location),
        'in.example': '10.0.0.1',
      })
      expect(page).toMatchObject(private_)
      expect(asked()).toEqual(['GET a.example/robots.txt', 'HEAD a.example/'])
    },
  )

  test('a private address to which a robots.txt leads', async () => {
    const page = await check('http://a.example/', {
      'a.example': (_, response) => response.writeHead(302, { location: 'http://[::1]/' }).end(),
    })
    expect(page).toMatchObject(private_)
    expect(asked()).toEqual(['GET a.example/robots.txt'])
  })

  test('another port', async () => {
    const page = await check('http://a.example:8080/', { 'a.example': page200 })
    expect(page).toMatchObject({ verdict: 'refused', reason: expect.stringMatching(/port 8080/) })
    expect(asked()).toEqual([])
  })

  test('the resolver a second time, for one question', async () => {
    await check('http://a.example/', { 'a.example': page200 })
    expect(outside?.questions).toEqual(['a.example', 'a.example'])
    expect(asked()).toHaveLength(2)
  })
})

describe('robots.txt', () => {
  test('keeps us out of what it forbids, and is asked for once a day', async () => {
    await linkTo('http://a.example/shut/one')
    await linkTo('http://a.example/open')
    await look({ 'a.example': robotsOr('User-agent: *\nDisallow: /shut', page200) }, 3)
    expect(await find('http://a.example/shut/one')).toMatchObject({ verdict: 'refused' })
    expect(await find('http://a.example/open')).toMatchObject({ verdict: 'fine' })
    expect(asked()).toEqual(['GET a.example/robots.txt', 'HEAD a.example/open'])
    await pass(8 * day)
    expect(asked().filter((question) => question.includes('robots'))).toHaveLength(2)
  })

  test('that is not there allows everything', async () => {
    const page = await check('http://a.example/', { 'a.example': robotsIs(answers(404)) })
    expect(page).toMatchObject({ verdict: 'fine' })
  })

  test('that cannot be given allows nothing of its host, until it is asked for an hour later', async () => {
    await linkTo('http://a.example/one')
    await linkTo('http://a.example/two')
    let status = 500
    const broken: Answer = (_, response) => response.writeHead(status).end()
    await look({ 'a.example': robotsIs(broken) }, 3)
    expect(asked()).toEqual(['GET a.example/robots.txt'])
    expect(await find('http://a.example/one')).toMatchObject({
      verdict: 'unknown',
      checkedAt: null,
      reason: expect.stringMatching(/robots\.txt answers with an error/),
    })
    status = 404
    await pass(hour)
    await pass(0)
    expect(await find('http://a.example/one')).toMatchObject({ verdict: 'fine', reason: '' })
  })

  test('that cannot be given for a while takes no verdict from a page', async () => {
    const url = 'http://a.example/'
    let isBroken = false
    const judged = await checkUntilJudged(url, {
      'a.example': ({ url: path }, response) => {
        const status = path === '/robots.txt' ? (isBroken ? 500 : 200) : 404
        response.writeHead(status).end()
      },
    })
    isBroken = true
    await pass(day)
    const { dueAt, ...known } = await find(url)
    expect({ ...known, dueAt: judged.dueAt }).toEqual(judged)
    expect(judged.verdict).toBe('failing')
    expect(dueAt.getTime() - now).toBeLessThanOrEqual(hour)
  })

  test('that cannot be given by a host that asked for a longer rest does not shorten that', async () => {
    const overloaded: Answer = (_, response) =>
      response.writeHead(503, { 'retry-after': '7200' }).end()
    await check('http://a.example/', { 'a.example': robotsIs(overloaded) })
    expect((await findHost('a.example'))?.pausedUntil).toEqual(new Date(start + 2 * hour))
  })

  test('is followed to another host, and read no further than is due', async () => {
    const rules = `User-agent: *\nDisallow: /shut\n#${'x'.repeat(600_000)}\nDisallow: /`
    await linkTo('http://a.example/shut')
    await linkTo('http://a.example/open')
    await look(
      {
        'a.example': robotsIs(redirect(301, 'http://b.example/robots.txt')),
        'b.example': (_, response) => response.end(rules),
      },
      3,
    )
    expect(await find('http://a.example/shut')).toMatchObject({ verdict: 'refused' })
    expect(await find('http://a.example/open')).toMatchObject({ verdict: 'fine' })
  })
})

describe('a host', () => {
  test('is asked one question at a time, some while apart, and others meanwhile', async () => {
    for (const path of ['1', '2', '3', '4']) await linkTo(`http://a.example/${path}`)
    await linkTo('http://b.example/')
    let underWay = 0
    let most = 0
    const times: number[] = []
    const slow: Answer = (_, response) => {
      most = Math.max(most, ++underWay)
      times.push(now)
      setTimeout(() => {
        underWay -= 1
        response.end()
      }, 2)
    }
    await look({ 'a.example': slow, 'b.example': page200 }, 6)
    expect(most).toBe(1)
    expect(times).toHaveLength(5)
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
    expect(gaps.every((gap) => gap >= between)).toBe(true)
    expect(await find('http://b.example/')).toMatchObject({ verdict: 'fine' })
  })

  test.each([
    ['in seconds', '7200', 2 * hour],
    ['as a date', new Date(start + 3 * hour).toUTCString(), 3 * hour],
    ['as more than a day', '999999', day],
    ['as nonsense', 'soon', minute],
  ])(
    'that has enough and says for how long, %s, is left alone for so long',
    async (_, retryAfter, pause) => {
      await linkTo('http://a.example/1')
      await linkTo('http://a.example/2')
      const limit: Answer = (_, response) =>
        response.writeHead(429, { 'retry-after': retryAfter }).end()
      await look({ 'a.example': robotsOr('', limit) }, 3)
      expect(asked()).toHaveLength(2)
      expect((await findHost('a.example'))?.pausedUntil?.getTime()).toBeGreaterThanOrEqual(
        start + pause,
      )
      const page = await find('http://a.example/1')
      expect(page).toMatchObject({ verdict: 'unknown', failures: 0, checkedAt: null })
    },
  )

  test('that is left alone is not asked by way of a redirect from another either', async () => {
    const pausedUntil = new Date(start + hour)
    await saveHost('b.example', { pausedUntil, pauses: 1 })
    const page = await check('http://a.example/', {
      'a.example': leadsTo(302, 'http://b.example/'),
      'b.example': page200,
    })
    expect(page).toMatchObject({ verdict: 'unknown', failures: 0, dueAt: pausedUntil })
    expect(asked()).toEqual(['GET a.example/robots.txt', 'HEAD a.example/'])
  })

  test('that is overloaded is left alone for longer each time, and judged like others', async () => {
    const page = await checkUntilJudged('http://a.example/', {
      'a.example': robotsOr('', answers(503)),
    })
    expect(page).toMatchObject({ verdict: 'failing', status: 503, failures: 3 })
    expect(await findHost('a.example')).toMatchObject({ pauses: 3 })
  })
})

describe('a failure', () => {
  test('is believed when it came three times in six hours, and after growing pauses', async () => {
    const url = 'http://a.example/'
    await linkTo(url)
    await look({ 'a.example': robotsOr('', answers(500)) }, 1)
    const waits: number[] = []
    for (let failures = 1; failures <= 4; failures += 1) {
      const page = await find(url)
      expect(page).toMatchObject({ failures, verdict: failures < 3 ? 'unknown' : 'failing' })
      waits.push(page.dueAt.getTime() - (page.checkedAt?.getTime() ?? 0))
      await pass(page.dueAt.getTime() - now)
    }
    expect(waits).toEqual([hour, 6 * hour, day, 2 * day])
  })

  test('of a page that was fine leaves it fine until then, and one answer makes it fine again', async () => {
    let status = 200
    const url = 'http://a.example/'
    await linkTo(url)
    await look({ 'a.example': robotsOr('', (_, response) => response.writeHead(status).end()) }, 1)
    status = 404
    await pass(8 * day)
    expect(await find(url)).toMatchObject({ verdict: 'fine', failures: 1, status: 404 })
    await pass(2 * hour)
    expect(await find(url)).toMatchObject({ verdict: 'failing', failures: 2 })
    status = 200
    await pass(8 * day)
    expect(await find(url)).toMatchObject({ verdict: 'fine', failures: 0, failingSince: null })
  })

  test.each([404, 410])('%i is believed the second time', async (status) => {
    const page = await checkUntilJudged('http://a.example/', {
      'a.example': robotsOr('', answers(status)),
    })
    expect(page).toMatchObject({ verdict: 'failing', failures: 2, status })
  })

  test('however often it is asked for at once, is not believed at once', async () => {
    const url = 'http://a.example/'
    await linkTo(url)
    await look({ 'a.example': robotsOr('', answers(404)) }, 1)
    for (let times = 0; times < 5; times += 1) {
      await makeDue(url)
      await pass(minute)
    }
    expect(await find(url)).toMatchObject({ verdict: 'unknown', failures: 6 })
  })

  test.each<[string, string, Hosts, RegExp]>([
    ['no such host', 'http://nowhere.example/', {}, /\(DNS\)/],
    ['no TLS', 'https://a.example/', { 'a.example': page200 }, /\(TLS\)/],
    ['a hung up line', 'http://a.example/', { 'a.example': hangsUp }, /ended the conn/],
    ['another protocol', 'http://a.example/', { 'a.example': speaksOtherwise }, /ended the conn/],
  ])('says why: %s', async (_, url, hosts, reason) => {
    const page = await check(url, hosts)
    expect(page).toMatchObject({ failures: 1, status: null, reason: expect.stringMatching(reason) })
  })

  test('of the name servers is the site’s where others can be reached, and ours where none can', async () => {
    const url = 'http://b.example/'
    await linkTo(url)
    const nameServersFail = Object.assign(new Error('They do.'), { code: 'EAI_AGAIN' })
    await look({ 'a.example': page200, 'b.example': nameServersFail }, 1)
    expect(await find(url)).toMatchObject({
      ...untouched,
      failures: 0,
      dueAt: new Date(now - between + hour),
    })
    await linkTo('http://a.example/')
    await keepInStep(newWalk(), { now, random: () => 0 })
    await pass(0)
    await makeDue(url)
    await pass(0)
    expect(await find(url)).toMatchObject({
      failures: 1,
      reason: expect.stringMatching(/name servers/),
    })
  })

  test.each<[string, Answer]>([
    ['says nothing', () => {}],
    ['never ends its robots.txt', (_, response) => response.writeHead(200).write('#')],
  ])('of a server that %s has an end', async (_, answer) => {
    checker = newChecker(200)
    const page = await check('http://a.example/', { 'a.example': answer })
    expect(page).toMatchObject({ failures: 1, reason: expect.stringMatching(/not answer within/) })
  })

  test('of ours leaves the page for a day, and its host to the others', async () => {
    await linkTo('http://a.example/')
    const broken = await linkTo('http://a.example/broken')
    outside = await aWorldOutside({ 'a.example': page200 })
    await keepInStep(newWalk(), { now, random: () => 0 })
    await transaction(async (tx) => {
      const url = 'no address'
      tx.update(postReferences)
        .set({ targetUrl: url })
        .where(eq(postReferences.postId, broken))
        .run()
      tx.update(outsidePages)
        .set({ url, dueAt: new Date(0) })
        .where(eq(outsidePages.url, 'http://a.example/broken'))
        .run()
    })
    const logged = vi.spyOn(log, 'error').mockReturnValue()
    await pass(0)
    expect(logged).toHaveBeenCalledWith(
      { url: 'no address', err: expect.any(TypeError) },
      expect.any(String),
    )
    logged.mockRestore()
    expect(await find('no address')).toMatchObject({ ...untouched, dueAt: new Date(start + day) })
    await pass(0)
    expect(await find('http://a.example/')).toMatchObject({ verdict: 'fine' })
  })
})

describe('an address of this site', () => {
  const site = 'http://localhost:3000'

  test('is looked up in the database, and never asked for', async () => {
    await aPost({ status: 'published', slug: 'here' })
    await aPost({ slug: 'draft' })
    const moved = await aPost({ status: 'published', slug: 'new' })
    await transaction(async (tx) => {
      tx.insert(redirects).values({ path: '/old', postId: moved }).run()
    })
    const expected = {
      '/here': { verdict: 'fine' },
      '/': { verdict: 'fine' },
      '/old?a#b': { verdict: 'moved', movedTo: `${site}/new?a#b` },
      '/draft': { verdict: 'failing' },
      '/nothing': { verdict: 'failing' },
      '/media/a/160.webp': { verdict: 'unknown', reason: expect.stringMatching(/neither/) },
      '/section/tv/page/2': { verdict: 'failing' },
      '/Here/?a': { verdict: 'moved', movedTo: `${site}/here?a` },
      '/OLD/': { verdict: 'moved', movedTo: `${site}/new` },
      '/Nothing/': { verdict: 'failing' },
      '/page-turner': { verdict: 'failing' },
      '/search-party-review': { verdict: 'failing' },
    }
    for (const path of Object.keys(expected)) await linkTo(site + path)
    await look({}, Object.keys(expected).length)
    for (const [path, known] of Object.entries(expected)) {
      expect(await find(site + path), path).toMatchObject(known)
    }
    expect(outside?.questions).toEqual([])
  })
})

describe('the list of pages', () => {
  test('has what articles and blocks link to outside, and forgets what they do not any more', async () => {
    const one = await linkTo('http://a.example/1')
    await linkTo('mailto:somebody@a.example')
    await linkTo('/own')
    const trashed = await linkTo('http://a.example/trashed')
    await changePost(trashed, { trashedAt: new Date() })
    await blockTo('https://b.example/')
    const walk = newWalk()
    await keepInStep(walk, { now, random: () => 0 })
    expect(await urls()).toEqual(['http://a.example/1', 'https://b.example/'])

    await transaction(async (tx) => {
      tx.delete(postReferences).where(eq(postReferences.postId, one)).run()
    })
    await linkTo('http://c.example/')
    await changePost(trashed, { trashedAt: null })
    await keepInStep(walk, { now, random: () => 0 })
    expect(await urls()).toEqual(['http://c.example/', 'https://b.example/'])
    await transaction(async (tx) => void tx.delete(relatedLinks).run())
    await keepInStep(walk, { now: now + hour, random: () => 0 })
    expect(await urls()).toEqual(['http://a.example/trashed', 'http://c.example/'])
  })

  test('is due in parts, so that many new pages are no crowd', async () => {
    await linkTo('http://a.example/1')
    await keepInStep(newWalk(), { now, random: () => 0.5 })
    expect((await find('http://a.example/1')).dueAt).toEqual(new Date(now + minute))
  })

  test('a page that nothing links to any more is not asked for', async () => {
    const post = await linkTo('http://a.example/1')
    outside = await aWorldOutside({ 'a.example': page200 })
    await keepInStep(newWalk(), { now, random: () => 0 })
    await changePost(post, { trashedAt: new Date() })
    await checkDuePages(checker, new AbortController().signal)
    expect(asked()).toEqual([])
    expect(await urls()).toEqual([])
  })
})

describe('nobody is asked', () => {
  test('while an administrator has turned the checker off', async () => {
    await transaction(async (tx) => {
      tx.insert(siteSettings).values({ name: 'A', checksOutsideLinks: false }).run()
    })
    expect(await check('http://a.example/', { 'a.example': page200 })).toMatchObject(untouched)
    expect(asked()).toEqual([])
  })

  test('while the operator has', async () => {
    process.env.LINK_CHECKER = 'off'
    try {
      expect(await check('http://a.example/', { 'a.example': page200 })).toMatchObject(untouched)
      expect(outside?.questions).toEqual([])
    } finally {
      delete process.env.LINK_CHECKER
    }
  })

  test('after the server was told to stop, and what was under way stays due', async () => {
    await linkTo('http://a.example/')
    const stop = new AbortController()
    outside = await aWorldOutside({ 'a.example': () => stop.abort() })
    await keepInStep(newWalk(), { now, random: () => 0 })
    await checkDuePages(checker, stop.signal)
    expect(await find('http://a.example/')).toMatchObject(untouched)
  })

  test('after it was turned off in the middle of a run', async () => {
    const hosts = Array.from({ length: 8 }, (_, index) => `${index}.example`)
    for (const host of hosts) await linkTo(`http://${host}/`)
    const turnOff: Answer = (_, response) => {
      process.env.LINK_CHECKER = 'off'
      response.end()
    }
    try {
      await look(Object.fromEntries(hosts.map((host) => [host, turnOff])), 1)
      const untried = await Promise.all(hosts.map((host) => findHost(host)))
      expect(untried.filter((host) => host?.robotsAt === null)).toHaveLength(2)
    } finally {
      delete process.env.LINK_CHECKER
    }
  })
})

const untouched = { verdict: 'unknown', checkedAt: null, dueAt: new Date(start) }

/** One page, asked for until its first verdict or failure. */
async function check(url: string, hosts: Hosts) {
  await linkTo(url)
  await look(hosts, 1)
  return find(url)
}

async function checkUntilJudged(url: string, hosts: Hosts) {
  await check(url, hosts)
  for (let hours = 0; hours < 24 && (await find(url)).verdict === 'unknown'; hours += 1) {
    await pass(hour)
  }
  return find(url)
}

/** In a world of such hosts, lets the checker run as often as that. */
async function look(hosts: Hosts, runs: number) {
  outside = await aWorldOutside(hosts)
  await keepInStep(newWalk(), { now, random: () => 0 })
  for (let run = 0; run < runs; run += 1) await pass(0)
}

async function pass(milliseconds: number) {
  now += milliseconds
  await checkDuePages(checker, new AbortController().signal)
  now += between
}

function asked() {
  return (outside?.requests ?? []).map(({ method, host, path }) => `${method} ${host}${path}`)
}

async function find(url: string) {
  const page = await findPage(url)
  if (!page) throw new Error(`${url} is not among the pages.`)
  return page
}

async function urls() {
  return db()
    .select()
    .from(outsidePages)
    .all()
    .map(({ url }) => url)
    .sort()
}

async function makeDue(url: string) {
  await transaction(async (tx) => {
    const dueAt = new Date(now)
    tx.update(outsidePages).set({ dueAt }).where(eq(outsidePages.url, url)).run()
    tx.update(outsideHosts).set({ dueAt }).run()
  })
}

async function linkTo(targetUrl: string) {
  const postId = await aPost()
  await transaction(async (tx) => {
    tx.insert(postReferences).values({ postId, copy: 'working', kind: 'text', targetUrl }).run()
  })
  return postId
}

async function changePost(id: string, values: Partial<typeof posts.$inferInsert>) {
  await transaction(async (tx) => void tx.update(posts).set(values).where(eq(posts.id, id)).run())
}

async function blockTo(url: string) {
  const made = await createBlock(await anActor('editor'), {
    ...curated,
    name: 'A block',
    heading: '',
    layout: 'line',
    links: [{ id: crypto.randomUUID(), target: { kind: 'url', url }, label: 'There', rel: [] }],
  })
  if (!made.ok) throw new Error(made.message)
}

function page200(_: IncomingMessage, response: ServerResponse) {
  response.setHeader('content-type', 'text/html').end('<p>')
}

function answers(status: number): Answer {
  return (_, response) => response.writeHead(status).end()
}

function redirect(status: number, location: string): Answer {
  return (_, response) => response.writeHead(status, { location }).end()
}

function leadsTo(status: number, location: string) {
  return robotsOr('', redirect(status, location))
}

function hangsUp(_: IncomingMessage, response: ServerResponse) {
  response.destroy()
}

function speaksOtherwise({ socket }: IncomingMessage) {
  socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n')
}

/** A host with that robots.txt, which gives everything else that answer. */
function robotsOr(robots: string, answer: Answer): Answer {
  return (request, response) => {
    if (request.url === '/robots.txt') response.end(robots)
    else answer(request, response)
  }
}

function robotsIs(answer: Answer): Answer {
  return (request, response) => {
    if (request.url === '/robots.txt') answer(request, response)
    else page200(request, response)
  }
}
