-- OrthancGuard: LAST in Orthanc's LuaScripts, so that it wraps the callbacks which the scripts before it defined.

local guard = OrthancGuard
if not guard then
  error('OrthancGuard: orthancguard-first.lua must be the first of LuaScripts')
end

-- Orthanc reads the operations of a script's job through this function, whichever way the script made them.
local access = _AccessJob
function _AccessJob()
  local kept = {}
  for _, operation in ipairs(access()) do
    if not guard.takes(operation) then
      kept[#kept + 1] = operation
    end
  end
  return kept
end

local filter = IncomingHttpRequestFilter
function IncomingHttpRequestFilter(method, uri, ip, username, headers)
  if method == 'GET' and uri:sub(1, #guard.questions) == guard.questions then
    return not guard.answers(uri:sub(#guard.questions + 1), username)
  end
  if not guard.permits(method, uri, username) then
    return false
  end
  if filter then
    return filter(method, uri, ip, username, headers)
  end
  return true
end

local accept = ReceivedInstanceFilter
if accept then
  function ReceivedInstanceFilter(tags, origin, info)
    return guard.isFromGuard(origin, tags) or accept(tags, origin, info)
  end
end

-- Runs a callback of the clinic's knowing which resource it is about. Its errors stay its own.
local function during(level, id, callback, ...)
  local current = guard.current
  current.level, current.id = level, id
  return callback(id, ...)
end

local kinds = { Instance = 'instances', Series = 'series', Study = 'studies', Patient = 'patients' }

-- Copies that were stored and not yet deleted, with their parents: a deleted resource has no metadata to ask.
local copies = {}
local isWatched = false
for kind in pairs(kinds) do
  isWatched = isWatched or _G['OnDeleted' .. kind] ~= nil or _G['OnUpdated' .. kind] ~= nil
end

local function remember(id)
  copies[id] = true
  local level, parent = 'instances', { instances = 'ParentSeries', series = 'ParentStudy', studies = 'ParentPatient' }
  local above = { instances = 'series', series = 'studies', studies = 'patients' }
  while parent[level] do
    local found = guard.get('/' .. level .. '/' .. id, true)
    id = found and guard.parse(found)[parent[level]]
    if not id or copies[id] then
      return
    end
    copies[id] = true
    level = above[level]
  end
end

local stored = OnStoredInstance
if stored or isWatched then
  function OnStoredInstance(id, tags, metadata, origin)
    if guard.isFromGuard(origin, tags) then
      if isWatched then
        remember(id)
      end
    elseif stored then
      return during('instances', id, stored, tags, metadata, origin)
    end
  end
end

for kind, level in pairs(kinds) do
  local stable = _G['OnStable' .. kind]
  if stable then
    _G['OnStable' .. kind] = function(id, ...)
      if not guard.isCopy(level, id) then
        return during(level, id, stable, ...)
      end
    end
  end

  local updated = _G['OnUpdated' .. kind]
  if updated then
    _G['OnUpdated' .. kind] = function(id, ...)
      if not copies[id] then
        return during(level, id, updated, ...)
      end
    end
  end

  local deleted = _G['OnDeleted' .. kind]
  if deleted or isWatched then
    _G['OnDeleted' .. kind] = function(id, ...)
      if copies[id] then
        copies[id] = nil
      elseif deleted then
        return deleted(id, ...)
      end
    end
  end
end

for _, name in ipairs({
  'RestApiPost', 'RestApiPut', 'RestApiDelete', 'SendToModality', 'SendToPeer', '_AccessJob', 'IncomingHttpRequestFilter', 'ReceivedInstanceFilter',
  'OnStoredInstance', 'OnStableSeries', 'OnStableStudy', 'OnStablePatient',
}) do
  guard.ours[name] = _G[name]
end
