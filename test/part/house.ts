import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder, without a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** Paths of the files below a folder of the repository whose names match, relative to the repository. */
export function filesOf(folder: string, name: RegExp): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file) && !file.includes('node_modules'))
    .map((file) => join(folder, file))
    .sort()
}

/** A file's text; the path is relative to the repository. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
