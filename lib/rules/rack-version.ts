/** The version of the rack whose rules these are, and that every claim here was checked against. */
export const RACK_VERSION = '3.24.9'
