import { brotliCompressSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesOf, root, textOf } from '../part/house.ts'

/** Bytes over the wire of a built file. */
const sizeOf = (file: string): number => brotliCompressSync(readFileSync(join(root, file))).length
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

const page = textOf('dist/index.html')
const scripts = filesOf('dist/assets', /\.(js|css)$/)

describe('the built client (npm run build)', () => {
  test('the first view is at most 120 kB', () => {
    const first = firstView()
    const size = first.reduce((sum, file) => sum + sizeOf(file), 0)
    console.log(`first view ${kilobytes(size)} in ${first.length} files`)
    expect(size).toBeLessThanOrEqual(120_000)
  })

  // the goal is 250 kB (`design/goals.md` P9), printed beside what it is; beyond 400 kB a first start hurts
  test('the whole precache is at most 400 kB', () => {
    const text = textOf('dist/sw.js')
    const cached = filesOf('dist', /\.(js|css|html|svg|png|wasm|webmanifest)$/).filter(
      (file) => file !== 'dist/sw.js' && text.includes(file.slice('dist/'.length)),
    )
    const size = cached.reduce((sum, file) => sum + sizeOf(file), 0)
    console.log(`precache ${kilobytes(size)} in ${cached.length} files, goal 250 kB`)
    expect(cached).toEqual(expect.arrayContaining(['dist/index.html', ...scripts]))
    expect(size).toBeLessThanOrEqual(400_000)
  })

  test('the page holds no inline script, no inline style and no handler', () => {
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
    expect(page.match(/<script[^>]*>/g)?.every((tag) => tag.includes(' src='))).toBe(true)
  })

  test('nothing asks another origin for anything', () => {
    // addresses that libraries carry in error texts and namespaces; nothing fetches them, and the policy would refuse
    const allowed =
      /^https?:\/\/(www\.w3\.org|localhost|dexie\.org|bit\.ly|goo\.gl|json-schema\.org|www\.npmjs\.com|tinyurl\.com|github\.com|schemas\.openxmlformats\.org)/
    for (const file of ['dist/index.html', 'dist/sw.js', 'dist/manifest.webmanifest', ...scripts]) {
      const foreign = (textOf(file).match(/https?:\/\/[\w.-]+/g) ?? []).filter((url) => !allowed.test(url))
      expect(foreign, file).toEqual([])
    }
  })

  test('no script makes code out of text', () => {
    const maker = /\beval\(|new Function\(/
    expect(scripts.filter((file) => maker.test(textOf(file)))).toEqual([])
  })
})

/** What the browser must have before the first screen: the page's own files and all they import statically. */
function firstView(): string[] {
  const found = new Set((page.match(/assets\/[\w.-]+\.(js|css)/g) ?? []).map((file) => `dist/${file}`))
  for (const file of found) {
    if (!file.endsWith('.js')) continue
    for (const [, name] of textOf(file).matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      found.add(`dist/assets/${name}`)
  }
  return [...found]
}
