import type { ComponentChildren } from 'preact'
import type { RecordOf } from '#model/record.ts'
import { useRegister } from '#ui/context.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { t } from '#ui/words/words.ts'

/** A page about one area; an address of one that this device does not know says so. */
export function OfArea(props: {
  id: string
  title: string
  children: (area: RecordOf<'area'>) => ComponentChildren
}) {
  const area = useRegister(
    (book) => book.register.get('area', props.id),
    [props.id],
    ({ keys }) => keys.has(`area/${props.id}`),
  )
  if (area && !area.removed) return <>{props.children(area)}</>
  return (
    <Page title={props.title} back={{ page: 'papers' }}>
      <Nothing icon="paper">{t('paper.missing')}</Nothing>
    </Page>
  )
}
