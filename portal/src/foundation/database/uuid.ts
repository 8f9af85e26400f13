const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a part of an address can be a key at all; anything else PostgreSQL would refuse with an error. */
export const istUuid = (text: string): boolean => UUID.test(text);
