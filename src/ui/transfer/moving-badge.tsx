import { aboutHousehold, useRegister } from '#ui/context.ts'
import { Badge } from '#ui/part/badge.tsx'
import { pendingOf } from '#ui/transfer/transfer.ts'
import { t } from '#ui/words/words.ts'

/** “Đang chuyển” beside a household, or one child of it, that waits to be accepted elsewhere. */
export function MovingBadge({ household, child }: { household: string; child?: string }) {
  const isMoving = useRegister(
    ({ register }) => pendingOf(register, household, child) !== undefined,
    [household, child],
    aboutHousehold(household),
  )
  if (!isMoving) return null
  return (
    <Badge tone="news" icon="moving">
      {t('transfer.badge')}
    </Badge>
  )
}
