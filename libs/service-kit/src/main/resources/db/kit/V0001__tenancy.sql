-- The tenant that the running transaction works for. After a transaction the setting reads as '', hence nullif.
create function app_tenant() returns uuid stable parallel safe language sql as
$$ select nullif(current_setting('app.tenant', true), '')::uuid $$;

-- The outbox relay and the clean-up serve all tenants; they alone set this, for one transaction at a time.
create function app_system() returns boolean stable parallel safe language sql as
$$ select coalesce(current_setting('app.system', true), '') = 'on' $$;

-- Second wall: whatever a query forgets, a row is seen and written only by its own tenant's transactions.
create procedure secure_tenant_table(secured text) language plpgsql as
$$
begin
    execute format('alter table %I enable row level security', secured);
    execute format('alter table %I force row level security', secured);
    execute format('create policy own_tenant on %I using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())', secured);
    execute format('grant select, insert, update, delete on %I to ${app_role}', secured);
end
$$;
