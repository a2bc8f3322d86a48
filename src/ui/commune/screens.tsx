import type { ComponentChildren } from 'preact'
import type { Route } from '#ui/route.ts'

/** The screen of one of the commune's pages, or of home for a role that works there; undefined for every other page. */
export function communeScreen(_route: Route): ComponentChildren | undefined {
  return undefined
}
