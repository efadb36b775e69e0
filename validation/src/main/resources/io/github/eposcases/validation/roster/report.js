(function(){
"use strict";
var table=document.getElementById("findings");if(!table)return;
var body=table.tBodies[0],rows=Array.prototype.slice.call(body.rows);
var texts=rows.map(function(r){return r.textContent.toLowerCase()});
var search=document.getElementById("search"),kind=document.getElementById("kind"),certainty=document.getElementById("certainty"),count=document.getElementById("count");
function cell(r,i){return r.cells[i].textContent}
function filter(){
var words=search.value.toLowerCase(),n=0;
rows.forEach(function(r,i){
var on=texts[i].indexOf(words)>=0&&(!kind.value||cell(r,0)===kind.value)&&(!certainty.value||cell(r,1)===certainty.value);
r.hidden=!on;if(on)n++});
count.textContent=n+" / "+rows.length}
[search,kind,certainty].forEach(function(e){e.addEventListener("input",filter)});
Array.prototype.forEach.call(table.tHead.rows[0].cells,function(th,i){
var up=true;
function sort(){
var keys=new Map();rows.forEach(function(r){keys.set(r,cell(r,i))});
rows.slice().sort(function(a,b){
var x=keys.get(a),y=keys.get(b),p=parseFloat(x),q=parseFloat(y);
var order=!isNaN(p)&&!isNaN(q)?p-q:x<y?-1:x>y?1:0;return up?order:-order}).forEach(function(r){body.appendChild(r)});
up=!up}
th.addEventListener("click",sort);
th.addEventListener("keydown",function(e){if(e.key==="Enter")sort()})});
filter();
})();
