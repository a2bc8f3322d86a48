import type { FunctionComponent } from 'preact'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { useRegister, useToday } from '#ui/context.ts'
import { Page } from '#ui/part/page.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import type { RouteOf } from '#ui/route.ts'
import { BasicEdit } from '#ui/visit/child/basic-edit.tsx'
import { HealthEdit } from '#ui/visit/child/health-edit.tsx'
import { NoteEdit, WrongEdit } from '#ui/visit/child/note-edit.tsx'
import { PapersEdit } from '#ui/visit/child/papers-edit.tsx'
import { ParentsEdit } from '#ui/visit/child/parents-edit.tsx'
import { isChildPart, type ChildPart } from '#ui/visit/child/part.ts'
import { PlaceEdit } from '#ui/visit/child/place-edit.tsx'
import { TransferPage } from '#ui/visit/child/transfer-page.tsx'
import { t } from '#ui/words/words.ts'

const editors: Record<ChildPart, FunctionComponent<{ child: RecordOf<'child'>; today: Day }>> = {
  basic: BasicEdit,
  parents: ParentsEdit,
  papers: PapersEdit,
  health: HealthEdit,
  place: PlaceEdit,
  household: TransferPage,
  note: NoteEdit,
  wrong: WrongEdit,
}

/** Changes one group of facts about a child. */
export function ChildEdit({ route }: { route: RouteOf<'childEdit'> }) {
  const today = useToday()
  const child = useRegister((book) => book.register.get('child', route.id), [route.id])
  if (!child || !isChildPart(route.part)) {
    return (
      <Page title={t('child.title')} back={{ page: 'home' }}>
        <Nothing>{t('child.missing')}</Nothing>
      </Page>
    )
  }
  const Editor = editors[route.part]
  return <Editor child={child} today={today} />
}
