/** Two or three in a row, which they fill, where there is not room for all. */
export const filterClasses = 'min-w-0 grow basis-36 lg:grow-0 lg:basis-auto'
