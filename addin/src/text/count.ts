/** "1 touch", "3 touches". */
export const count = (one: string, many: string) => (number: number) => `${number} ${number === 1 ? one : many}`;
