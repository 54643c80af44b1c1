-- CreateIndex
CREATE INDEX "members_role_idx" ON "members"("role");
