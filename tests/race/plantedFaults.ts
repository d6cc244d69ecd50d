import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { rawWriter } from '@/db/client'

/** A mistake that a developer could make, in the server's code or in what a change stores. */
export type PlantedFault = CodeFault | StoredFault

type CodeFault = { name: string; file: string; right: string; wrong: string }
type StoredFault = { name: string; trigger: string }

export const plantedFaults: PlantedFault[] = [
  {
    name: 'a page is stamped when its render ends',
    file: 'frontDoor/pages.ts',
    right: 'holdsUntil, ...stamp })',
    wrong: 'holdsUntil, ...currentSequence() })',
  },
  {
    name: 'readers join a render that began before the change',
    file: 'frontDoor/renders.ts',
    right: 'if (stamp.epoch === came.epoch && stamp.number === came.number) {',
    wrong: 'if (stamp.epoch === came.epoch) {',
  },
  {
    name: 'a page stays valid after one of its tags was raised',
    file: 'frontDoor/pageStore.ts',
    right: 'if (!areUnchangedSince(stored.number, stored.tags)) return false',
    wrong: 'areUnchangedSince(stored.number, stored.tags)',
  },
  {
    name: 'a page forgets one of its tags',
    file: 'frontDoor/pages.ts',
    right: "answer: page.answerAs('hit'), tags,",
    wrong: "answer: page.answerAs('hit'), tags: tags.filter((tag) => tag !== 'site'),",
  },
  {
    name: 'the latest number is read five times a second',
    file: 'frontDoor/pages.ts',
    right: "import { currentSequence, type Stamp } from '../cache/sequence'",
    wrong: `import { currentSequence as latest, type Stamp } from '../cache/sequence'
      let lease = { until: 0, stamp: latest() }
      function currentSequence() {
        if (lease.until < Date.now()) lease = { until: Date.now() + 200, stamp: latest() }
        return lease.stamp
      }`,
  },
  {
    name: 'a page is kept, though what it shows has changed',
    file: 'frontDoor/pages.ts',
    right: 'if (!tags || !showTheSame(last.tags, tags)) return null',
    wrong: 'if (!tags) return null',
  },
  {
    name: 'what is at an address is remembered for good',
    file: 'frontDoor/pages.ts',
    right: 'return found?.stamp === stamp ? found.location : undefined',
    wrong: 'return found?.location',
  },
  {
    name: 'a change takes no number',
    trigger: 'after insert on changes begin delete from changes where number = new.number; end',
  },
  { name: 'a change of settings raises no tag', trigger: ignoring("= 'site'") },
  { name: 'a change of a block raises no tag', trigger: ignoring("like 'block:%'") },
  { name: 'a change of a headline raises no list', trigger: ignoring("like 'post:%:card'") },
  { name: 'a change of an author raises no tag', trigger: ignoring("like 'author:%'") },
]

function ignoring(tags: string) {
  return `before insert on cache_tags when new.tag ${tags} begin select raise(ignore); end`
}

/**
 * Plants a fault in the database that is open, or in a server of its own.
 *
 * @returns the script of the server to start
 */
export async function plant(fault: PlantedFault): Promise<string> {
  if ('trigger' in fault) {
    rawWriter().exec(`create trigger planted_fault ${fault.trigger}`)
    return '.next/throughline/server.mjs'
  }
  const outfile = `.next/faulty/${fault.name.replaceAll(' ', '-')}.mjs`
  await build({
    ...{ entryPoints: ['server.ts'], outfile, plugins: [planting(fault)], logLevel: 'silent' },
    ...{ bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20' },
  })
  return outfile
}

function planting({ file, right, wrong }: CodeFault): Plugin {
  const name = path.resolve(file)
  return {
    name: 'planted fault',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.ts$/ }, (loading) => {
        if (loading.path !== name) return null
        const source = readFileSync(name, 'utf8')
        if (!source.includes(right)) throw new Error(`${file} does not say “${right}” any more.`)
        return { contents: source.replace(right, wrong), loader: 'ts' }
      }),
  }
}
