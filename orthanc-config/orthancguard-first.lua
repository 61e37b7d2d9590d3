-- OrthancGuard: FIRST in Orthanc's LuaScripts, so that the scripts after it capture the primitives wrapped here.
-- The last one is orthancguard-last.lua. Configured by the section "OrthancGuard" of Orthanc's configuration.
--
-- The hook never opens a connection: Orthanc's HTTP server stands still while a script waits. A send that it takes over becomes
-- a note (a user metadatum) on the resource, which is on disk in Orthanc's own database when the script goes on. The guard
-- finds the note in /changes, commits it to its own queue and removes it. While the guard is away, notes wait and nothing is
-- sent. Stable studies need no note: they are in /changes already.

local configuration = GetOrthancConfiguration()
local section = configuration['OrthancGuard']
if type(section) ~= 'table' then
  error('OrthancGuard: the hook is in LuaScripts, but the configuration has no section "OrthancGuard"')
end

-- Kept here before any other script can replace them.
local log, get, put, post, delete = print, RestApiGet, RestApiPut, RestApiPost, RestApiDelete
local parse, dump = ParseJson, DumpJson

-- User metadata that hold notes: one each, so that a note is never overwritten before the guard has read it.
local FIRST_NOTE, NOTES = 4210, 8

local function namesIn(list)
  local names = {}
  for _, name in ipairs(list or {}) do
    names[name] = true
  end
  return names
end

local function entriesIn(lists)
  lists = lists or {}
  return {
    ['modality'] = namesIn(lists['Modalities']),
    ['peer'] = namesIn(lists['Peers']),
    ['dicom-web'] = namesIn(lists['DicomWebServers']),
  }
end

-- Guarded: entries that point to the gate. Delivery: entries through which the guard itself sends.
local guarded, delivery = entriesIn(section['Guarded']), entriesIn(section['Delivery'])
local user = section['User'] or 'guard'

-- Without authentication Orthanc passes on whatever user name a caller writes.
local users = configuration['RegisteredUsers']
local userIsProven = configuration['AuthenticationEnabled'] == true and type(users) == 'table' and users[user] ~= nil

local dicomWeb = configuration['DicomWeb'] and configuration['DicomWeb']['Root'] or '/dicom-web/'
local roots = { { 'modality', '/modalities/' }, { 'peer', '/peers/' }, { 'dicom-web', (dicomWeb:gsub('/+$', '')) .. '/servers/' } }

-- What the guard's doctor may ask about the configuration; see OrthancGuard.answers.
local scripts = configuration['LuaScripts'] or {}
local isOn = {}
for _, name in ipairs({ 'DicomAlwaysAllowFind', 'DicomAlwaysAllowGet', 'DicomAlwaysAllowMove', 'DicomModalitiesInDatabase', 'OrthancPeersInDatabase' }) do
  isOn[name] = configuration[name] == true
end
isOn['DicomWeb.ServersInDatabase'] = configuration['DicomWeb'] ~= nil and configuration['DicomWeb']['ServersInDatabase'] == true

-- With LockEntries nobody but the guard's user adds, changes or removes an entry over REST, whatever its name.
local isLocked = section['LockEntries'] == true

-- A script before this one had Orthanc's own primitives in its hands.
local isFirst = true
for _, name in ipairs({ 'OnStoredInstance', 'OnStableSeries', 'OnStableStudy', 'OnStablePatient', 'IncomingHttpRequestFilter', 'ReceivedInstanceFilter' }) do
  isFirst = isFirst and _G[name] == nil
end

configuration, users = nil, nil

local function unescape(text)
  return (text:gsub('%%(%x%x)', function(digits) return string.char(tonumber(digits, 16)) end))
end

-- '/modalities/X/store' -> 'modality', 'X', 'store'; nothing for any other path.
local function entryIn(uri)
  uri = uri:gsub('%?.*$', ''):gsub('//+', '/'):gsub('/$', '')
  for _, root in ipairs(roots) do
    if uri:sub(1, #root[2]) == root[2] then
      local name, rest = uri:sub(#root[2] + 1):match('^([^/]+)/?(.*)$')
      if name then
        return root[1], unescape(name), rest
      end
    end
  end
end

local sends = { ['store'] = true, ['store-straight'] = true, ['stow'] = true }
local levels = { 'instances', 'studies', 'series', 'patients' }

-- Which level an id is of is known inside a callback; otherwise each is tried (Orthanc logs the misses).
local current = {}

local function noteOn(level, id, text)
  local path = '/' .. level .. '/' .. id .. '/metadata'
  local listed = get(path, true)
  if not listed then
    return nil
  end
  local taken = namesIn(parse(listed))
  for number = FIRST_NOTE, FIRST_NOTE + NOTES - 1 do
    if not taken[tostring(number)] then
      return put(path .. '/' .. number, text, true) ~= nil
    end
  end
  return false
end

-- Hands a send over to the guard. True when the note is on disk.
local function claim(kind, entry, resource, by)
  local text = dump({ Kind = kind, Entry = entry, By = by })
  local noted = nil
  if current.id == resource then
    noted = noteOn(current.level, resource, text)
  else
    for _, level in ipairs(levels) do
      noted = noteOn(level, resource, text)
      if noted ~= nil then
        break
      end
    end
  end
  if noted then
    log('OrthancGuard takes over ' .. by .. ' to ' .. entry .. ' of ' .. resource)
  else
    log('OrthancGuard could not take over ' .. by .. ' to ' .. entry .. ' of ' .. resource .. ': NOTHING is sent')
  end
  return noted == true
end

-- When a script last sent something past the guard, by entry or host: the guard asks about those that belong to a vendor.
local sent = {}

local function witness(kind, name)
  sent[kind .. '/' .. name] = os.time()
end

local function refuse(what, entry)
  log('OrthancGuard refuses ' .. what .. ' to ' .. entry .. ': only the guard sends there. Send to the entry of its gate instead.')
end

-- The resources that the body of a store request names: an id, a list of ids, or an object with "Resources" or "Resource".
local function resourcesIn(body)
  if type(body) ~= 'string' then
    return {}
  end
  if body:match('^%s*[%x%-]+%s*$') then
    return { (body:match('[%x%-]+')) }
  end
  local ok, value = pcall(parse, body)
  if not ok then
    return {}
  end
  if type(value) == 'table' then
    value = value['Resources'] or value['Resource'] or value
  end
  if type(value) == 'string' then
    value = { value }
  end
  local ids = {}
  for _, item in ipairs(type(value) == 'table' and value or {}) do
    ids[#ids + 1] = type(item) == 'table' and item['ID'] or item
  end
  return ids
end

local function claimAll(kind, entry, body, by)
  local ids, all = resourcesIn(body), true
  if #ids == 0 then
    log('OrthancGuard finds no stored resource in ' .. by .. ' to ' .. entry .. ': NOTHING is sent. Store it in Orthanc and send its id.')
    return nil
  end
  for _, id in ipairs(ids) do
    all = claim(kind, entry, id, by) and all
  end
  if all then
    return dump({ OrthancGuard = 'claimed', Resources = ids })
  end
  return nil
end

-- A failure is nil, as with Orthanc's own. The arguments go on as they came: with a fourth one Orthanc takes another path.
function RestApiPost(uri, ...)
  local kind, entry, rest = entryIn(uri)
  local body = ...
  if kind and sends[rest] then
    if delivery[kind][entry] then
      refuse('RestApiPost', entry)
      return nil
    elseif guarded[kind][entry] then
      return claimAll(kind, entry, rest ~= 'store-straight' and body or nil, 'RestApiPost')
    end
    witness(kind, entry)
  elseif uri:match('^/+transfers/+send/*$') then
    local ok, job = pcall(parse, body)
    local peer = ok and type(job) == 'table' and job['Peer']
    if peer and delivery['peer'][peer] then
      refuse('RestApiPost', peer)
      return nil
    elseif peer and guarded['peer'][peer] then
      return claimAll('peer', peer, body, 'RestApiPost')
    elseif peer then
      witness('peer', peer)
    end
  end
  return post(uri, ...)
end

local function isFixed(uri)
  local kind, entry, rest = entryIn(uri)
  return kind and rest == '' and (guarded[kind][entry] or delivery[kind][entry]) and entry
end

function RestApiPut(uri, ...)
  local entry = isFixed(uri)
  if entry then
    log('OrthancGuard refuses to change ' .. entry .. ' by script: change it in the configuration')
    return nil
  end
  return put(uri, ...)
end

function RestApiDelete(uri, ...)
  local entry = isFixed(uri)
  if entry then
    log('OrthancGuard refuses to remove ' .. entry .. ' by script: change it in the configuration')
    return nil
  end
  return delete(uri, ...)
end

-- A script that posts to a vendor itself is not stopped: where it posts to is remembered.
for _, name in ipairs({ 'HttpPost', 'HttpPut' }) do
  local call = _G[name]
  if call then
    _G[name] = function(url, ...)
      local host = type(url) == 'string' and url:match('^%a+://([^/?#]+)')
      if host then
        witness('url', (host:gsub('^.*@', '')):lower())
      end
      return call(url, ...)
    end
  end
end

-- What orthancguard-last.lua needs.
OrthancGuard = { current = current, get = get, parse = parse }

-- True for an operation of a script's job that must not run: it was claimed, or it goes where only the guard sends.
function OrthancGuard.takes(operation)
  local kind, entry, by
  if operation.Operation == 'store-scu' then
    kind, entry, by = 'modality', operation.Modality, 'SendToModality'
  elseif operation.Operation == 'store-peer' then
    kind, entry, by = 'peer', operation.Peer, 'SendToPeer'
  end
  if not kind or not entry then
    return false
  end
  if delivery[kind][entry] then
    refuse(by, entry)
    return true
  end
  -- Behind ModifyInstance the resource has no id yet: it goes through the entry, which is the gate.
  if not guarded[kind][entry] or not operation.Resource or operation.Resource == '' then
    if not guarded[kind][entry] then
      witness(kind, entry)
    end
    return false
  end
  claim(kind, entry, operation.Resource, by)
  return true
end

-- False for what only the guard may ask of Orthanc's REST API.
function OrthancGuard.permits(method, uri, username)
  if method == 'GET' or (userIsProven and username == user) then
    return true
  end
  local kind, entry, rest = entryIn(uri)
  if kind then
    if method == 'POST' and sends[rest] and delivery[kind][entry] then
      refuse('POST ' .. rest, entry)
      return false
    elseif rest == '' and (guarded[kind][entry] or delivery[kind][entry]) then
      log('OrthancGuard refuses ' .. method .. ' of ' .. entry .. ': change it in the configuration of Orthanc and restart')
      return false
    elseif rest == '' and isLocked then
      log('OrthancGuard refuses ' .. method .. ' of ' .. entry .. ': LockEntries is on, only the guard\'s user may')
      return false
    end
  elseif method == 'POST' and uri:match('^/+transfers/+send/*$') and next(delivery['peer']) then
    -- Which peer is meant stands in the body, which a filter is not shown.
    refuse('POST /transfers/send', 'peers')
    return false
  end
  return true
end

-- What the guard's doctor asks: GET of a path below this one, which does not exist. The filter denies it, 403, for yes; Orthanc's own
-- answer, 404, is no. A hook that is missing or was replaced therefore says no to everything.
OrthancGuard.questions = '/orthancguard-hook/'
local VERSION = '3'

-- Globals as the last script left them: what a later script replaces is no longer ours.
OrthancGuard.ours = {}

local function endsIn(path, name)
  return type(path) == 'string' and path:sub(-#name) == name
end

function OrthancGuard.answers(question, username)
  local what, first, second = question:match('^([^/]*)/?([^/]*)/?(.*)$')
  first, second = unescape(first), unescape(second)
  if what == 'there' then
    return true
  elseif username ~= user then
    return false
  elseif what == 'version' then
    return first == VERSION
  elseif what == 'user' then
    return userIsProven
  elseif what == 'first' then
    return isFirst and endsIn(scripts[1], 'orthancguard-first.lua')
  elseif what == 'last' then
    return endsIn(scripts[#scripts], 'orthancguard-last.lua')
  elseif what == 'locked' then
    return isLocked
  elseif what == 'off' then
    return isOn[first] == false
  elseif what == 'ours' then
    return _G[first] == OrthancGuard.ours[first]
  elseif what == 'undefined' then
    return _G[first] == nil
  elseif what == 'guarded' then
    return guarded[first] ~= nil and guarded[first][second] == true
  elseif what == 'delivery' then
    return delivery[first] ~= nil and delivery[first][second] == true
  elseif what == 'sent' then
    local name, seconds = second:match('^(.*)/(%d+)$')
    local at = name and sent[first .. '/' .. name]
    return at ~= nil and os.time() - at <= tonumber(seconds)
  end
  return false
end

-- True for what the guard uploaded on its way out. A protected copy says that it was de-identified; an AI result that came home, which
-- the guard uploads as well, is the clinic's own and does not.
function OrthancGuard.isFromGuard(origin, tags)
  return userIsProven and type(origin) == 'table' and origin.RequestOrigin == 'RestApi' and origin.Username == user
    and type(tags) == 'table' and tags['PatientIdentityRemoved'] == 'YES'
end

-- The same for a resource of which only the id is known.
function OrthancGuard.isCopy(level, id)
  local below = { patients = 'Studies', studies = 'Series', series = 'Instances' }
  while below[level] do
    local found = get('/' .. level .. '/' .. id, true)
    local first = found and (parse(found)[below[level]] or {})[1]
    if not first then
      return false
    end
    level, id = below[level]:lower(), first
  end
  local metadata = get('/instances/' .. id .. '/metadata?expand', true)
  if not userIsProven or metadata == nil or parse(metadata)['HttpUsername'] ~= user then
    return false
  end
  local removed = get('/instances/' .. id .. '/content/0012-0062', true)
  return removed ~= nil and removed:find('YES', 1, true) ~= nil
end

if not userIsProven and (next(delivery['modality']) or next(delivery['peer']) or next(delivery['dicom-web'])) then
  log('OrthancGuard: the user ' .. user .. ' is not in RegisteredUsers, or AuthenticationEnabled is not true: nobody can deliver')
end
