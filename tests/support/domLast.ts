import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that need a DOM come last, because a worker goes on only with files of its environment. */
export class DomLast extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => Number(needsDom(one)) - Number(needsDom(other)))
  }
}

function needsDom({ moduleId }: TestSpecification) {
  return readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment')
}
