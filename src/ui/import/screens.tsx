import './import.css'
import type { ComponentChildren } from 'preact'
import { ImportPage } from '#ui/import/import-page.tsx'
import { ImportsPage } from '#ui/import/imports-page.tsx'
import { NewImportPage } from '#ui/import/new-import-page.tsx'
import type { Route } from '#ui/route.ts'

/** The screen of a page about lists that are read in; undefined for every other page. */
export function importScreen(route: Route): ComponentChildren | undefined {
  switch (route.page) {
    case 'imports':
      return <ImportsPage />
    case 'importNew':
      return <NewImportPage />
    case 'importOne':
      return <ImportPage route={route} />
    default:
      return undefined
  }
}
