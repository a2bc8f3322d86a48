import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { simulate } from '../simulate.ts'
import { bookPlants } from './book.ts'
import { mergePlants } from './merge.ts'
import type { Plant } from './plant.ts'
import { serverPlants } from './server.ts'
import { syncPlants } from './sync.ts'

export const plants: readonly Plant[] = [...mergePlants, ...bookPlants, ...serverPlants, ...syncPlants]

const root = new URL('../../../', import.meta.url)
const stripped = new Map<string, string>()
let isHooked = false

/**
 * The simulator over a product in which a bug is planted: every module of `src` and of the simulator is loaded once
 * more, under an address that names the plant. Throws when a text that is to be replaced is no longer in its file.
 */
export async function loadWith(plant: Plant): Promise<typeof simulate> {
  for (const { file, from } of plant.edits) {
    const times = readFileSync(new URL(file, root), 'utf8').split(from).length - 1
    if (times !== 1) throw new Error(`${plant.name}: the text stands ${times} times in ${file}`)
  }
  hook()
  const address = new URL(`test/sim/simulate.ts?plant=${plant.name}`, root)
  return ((await import(address.href)) as { simulate: typeof simulate }).simulate
}

function hook(): void {
  if (isHooked) return
  isHooked = true
  registerHooks({
    resolve(specifier, context, next) {
      const name = plantIn(context.parentURL ?? '')
      const found = next(specifier, context)
      const isOurs = ['src/', 'test/'].some((folder) => found.url.startsWith(new URL(folder, root).href))
      return name && isOurs ? { ...found, url: `${found.url.split('?')[0]}?plant=${name}` } : found
    },
    load(url, context, next) {
      const name = plantIn(url)
      if (!name) return next(url, context)
      return {
        format: 'module',
        source: sourceOf(fileURLToPath(url.split('?')[0] as string), name),
        shortCircuit: true,
      }
    },
  })
}

function plantIn(url: string): string | undefined {
  return /\?plant=([\w-]+)$/.exec(url)?.[1]
}

function sourceOf(path: string, name: string): string {
  const edits = plants
    .find((plant) => plant.name === name)
    ?.edits.filter(({ file }) => fileURLToPath(new URL(file, root)) === path)
  if (edits && edits.length > 0) {
    const text = edits.reduce(
      (before, { from, to }) => before.replace(from, () => to),
      readFileSync(path, 'utf8'),
    )
    return stripTypeScriptTypes(text)
  }
  const known = stripped.get(path) ?? stripTypeScriptTypes(readFileSync(path, 'utf8'))
  stripped.set(path, known)
  return known
}
