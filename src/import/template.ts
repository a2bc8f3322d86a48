import type { Cell } from './cell.ts'
import type { Target } from './target.ts'

/** One column of the file that is offered to be filled in. `head` is recognised when the file comes back. */
export interface TemplateColumn {
  target: Target
  head: string
  /** Width in characters. */
  width: number
  /** What an invented child has there, as a hint at the form. */
  example: string
  /** True where Excel must not take the cell for a number or a date. */
  isText: boolean
}

/** The columns of the file for a kind of list, in the order of the paper book. */
export function templateColumns(kind: 'new' | 'update'): readonly TemplateColumn[] {
  return kind === 'new' ? newColumns : updateColumns
}

/** The file as a sheet for `writeSheets`: the heads and one invented row, to be written over. */
export function templateSheet(
  kind: 'new' | 'update',
  name: string,
): { name: string; rows: Cell[][]; headRows: number; widths: number[]; texts: number[] } {
  const columns = templateColumns(kind)
  return {
    name,
    rows: [columns.map(({ head }) => head), columns.map(({ example }) => example)],
    headRows: 1,
    widths: columns.map(({ width }) => width),
    texts: columns.flatMap(({ isText }, index) => (isText ? [index] : [])),
  }
}

function column(
  target: Target,
  head: string,
  width: number,
  example: string,
  isText = false,
): TemplateColumn {
  return { target, head, width, example, isText }
}

const identity: readonly TemplateColumn[] = [
  column('name', 'Họ và tên trẻ', 26, 'Nguyễn Văn Mẫu'),
  column('birth', 'Ngày sinh', 13, '05/03/2019', true),
  column('sex', 'Giới tính', 10, 'Nam'),
  column('identifier', 'Số định danh', 16, '000219000001', true),
]

const parents: readonly TemplateColumn[] = [
  column('father', 'Họ tên cha', 24, 'Nguyễn Văn Cha'),
  column('mother', 'Họ tên mẹ', 24, 'Trần Thị Mẹ'),
]

const newColumns: readonly TemplateColumn[] = [
  column('area', 'Địa bàn', 20, 'Tổ dân phố 1'),
  column('number', 'Hộ số', 8, '12', true),
  column('head', 'Chủ hộ', 24, 'Nguyễn Văn Cha'),
  column('address', 'Địa chỉ', 30, 'Số 5 ngõ 12 phố Sen Mẫu', true),
  column('phone', 'Số điện thoại', 14, '0900000000', true),
  ...identity,
  column('ethnicity', 'Dân tộc', 10, 'Kinh'),
  ...parents,
  column('relation', 'Quan hệ với chủ hộ', 16, 'Con đẻ'),
]

const updateColumns: readonly TemplateColumn[] = [
  ...identity,
  ...parents,
  column('area', 'Địa bàn', 20, 'Tổ dân phố 1'),
  column('school', 'Trường', 28, 'Trường tiểu học Mẫu'),
  column('class', 'Lớp', 8, '1A', true),
  column('certificateNumber', 'Số giấy khai sinh', 16, '12/2019', true),
  column('certificateOn', 'Ngày đăng ký khai sinh', 13, '20/03/2019', true),
  column('insuranceNumber', 'Số thẻ BHYT', 18, '0012345678', true),
  column('insuranceFrom', 'BHYT từ ngày', 13, '01/01/2025', true),
  column('insuranceTo', 'BHYT đến ngày', 13, '31/12/2025', true),
  column('vaccinated', 'Tiêm chủng đầy đủ', 12, 'Có'),
  column('poverty', 'Hộ nghèo/cận nghèo', 16, 'Cận nghèo'),
  column('support', 'Trợ cấp hằng tháng', 12, 'Có'),
  column('supportAmount', 'Mức trợ cấp', 14, '750000', true),
]
