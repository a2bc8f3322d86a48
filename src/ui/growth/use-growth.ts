import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { GrowthReference } from '#rules/who/growth.ts'

/** The WHO standards, fetched when a child's growth is first looked at; undefined until they are there. */
export function useGrowth(): GrowthReference | undefined {
  const growth = useSignal<GrowthReference | undefined>(undefined)
  useEffect(() => {
    void import('#rules/who/growth.ts').then(
      ({ createGrowthReference }) => (growth.value = createGrowthReference()),
      () => undefined,
    )
  }, [])
  return growth.value
}
