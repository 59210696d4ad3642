/** A device that asked for its key this long ago is taken for gone, when another one comes. */
export const forgottenDays = 400;

/** Most devices a member works at; a program that makes up more of them pushes out those not used for longest. */
export const mostDevices = 50;
