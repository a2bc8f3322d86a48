import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { pictures } from './browser.ts'

/** What came out of the printer. */
export interface Printed {
  pages: number
  /** Width and height of every kind of page, in whole millimetres. */
  sizes: string[]
}

/** Prints the page as the browser's own dialog would, with the sizes that the style sheet asks for. */
export async function printed(page: Page, name: string): Promise<Printed> {
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  if (process.env['PICTURES']) {
    mkdirSync(pictures, { recursive: true })
    writeFileSync(join(pictures, `${name}.pdf`), file)
  }
  const text = file.toString('latin1')
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  const sizes = boxes.map(([, width, height]) => `${millimetres(width)}×${millimetres(height)}`)
  return { pages: text.match(/\/Type \/Page\b/g)?.length ?? 0, sizes: [...new Set(sizes)] }
}

/** A PDF counts in points, 72 to the inch. */
function millimetres(points = ''): number {
  return Math.round((Number(points) / 72) * 25.4)
}
