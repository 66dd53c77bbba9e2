const rows: number[] = [];
const [first] = rows;
if (first === undefined) throw new RangeError("the table has no rows");
export default first;

/* expected
error TSC5003: test/errors/throws.ts throws RangeError: the table has no rows
test/errors/throws.ts:3:32
*/
